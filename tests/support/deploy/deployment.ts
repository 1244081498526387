import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { interpolate, readYaml } from './readYaml.ts'

/** A service of docker-compose.yml, its variables filled. */
export type Service = {
  readonly image: string | undefined
  readonly environment: Readonly<Record<string, string>>
  readonly ports: readonly string[]
  readonly volumes: readonly string[]
}

/** A file of the repository, by its path from the root. */
export const fileOf = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8')

/** The services of a compose file, filled from what an operator writes into `.env`. */
export function servicesOf(path: string, env: Readonly<Record<string, string>>): Record<string, Service> {
  const { services } = readYaml(fileOf(path)) as {
    services: Record<string, Partial<Record<'environment', Record<string, string>>> & { image?: string }>
  }
  const filled = (list: unknown) => ((list ?? []) as string[]).map((text) => interpolate(text, env))
  return Object.fromEntries(
    Object.entries(services).map(([name, service]) => [
      name,
      {
        image: service.image,
        environment: Object.fromEntries(
          Object.entries(service.environment ?? {}).map(([key, value]) => [key, interpolate(value, env)]),
        ),
        ports: filled((service as { ports?: unknown }).ports),
        volumes: filled((service as { volumes?: unknown }).volumes),
      },
    ]),
  )
}

/** What the Dockerfile's last stage says: its variables, port, volumes, command and health check. */
export function containerOf(path: string): {
  readonly base: string
  readonly env: Readonly<Record<string, string>>
  readonly port: string
  readonly volumes: readonly string[]
  readonly command: readonly string[]
  readonly health: readonly string[]
} {
  const joined = fileOf(path).replaceAll('\\\n', ' ')
  const stage = joined.slice(joined.lastIndexOf('\nFROM ') + 1)
  const line = (word: string) => new RegExp(`^${word}\\s+(.*)$`, 'm').exec(stage)?.[1]?.trim() ?? ''
  const command = (text: string) => JSON.parse(text.slice(text.indexOf('['))) as string[]
  return {
    base: line('FROM'),
    env: Object.fromEntries(
      line('ENV')
        .split(/\s+/)
        .map((pair) => pair.split('=') as [string, string]),
    ),
    port: line('EXPOSE'),
    volumes: line('VOLUME').split(/\s+/),
    command: command(line('CMD')),
    health: command(line('HEALTHCHECK')),
  }
}
