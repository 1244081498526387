import { execFile, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, expect, it } from 'vitest'
import { findLiveKit } from '../../server/src/media/findLiveKit.ts'
import { freeTcpPort, freeUdpPort } from '../../server/src/media/freePort.ts'
import { liveKitVersion } from '../../server/src/media/liveKitRelease.ts'
import { mediaOptionsFromEnv } from '../../server/src/media/mediaOptions.ts'
import { containerOf, fileOf, servicesOf } from '../support/deploy/deployment.ts'
import { layImage } from '../support/deploy/layImage.ts'
import { interpolate, readYaml } from '../support/deploy/readYaml.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const dotEnv = {
  DOMAIN: 'sets.example.org',
  TURN_DOMAIN: 'turn.sets.example.org',
  MEDIA_ADDRESS: '203.0.113.7',
  LIVEKIT_API_KEY: 'setroom',
  LIVEKIT_API_SECRET: 'a-secret-of-more-than-thirty-two-characters',
}
const services = servicesOf('docker-compose.yml', dotEnv)
const withTurn = servicesOf('server/deploy/turn.yml', dotEnv)
const container = containerOf('server/deploy/Dockerfile')

const doing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const undo of doing.splice(0).toReversed()) await undo()
})

/** A program that is ended with the test. */
function run(command: string, args: readonly string[], env: Record<string, string>, cwd = root) {
  const child = spawn(command, args, { cwd, env: { PATH: process.env.PATH ?? '', ...env } })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (said += String(bytes)))
  const end = async () => {
    if (child.exitCode !== null) return
    const exit = once(child, 'exit')
    child.kill('SIGTERM')
    await exit
  }
  doing.push(end)
  return { said: () => said, end }
}

async function binary(): Promise<string> {
  const options = mediaOptionsFromEnv(process.env)
  if (options.kind !== 'local') throw new Error('this test starts a media server of its own')
  const found = await findLiveKit({ ...options, named: options.binary, say: () => {} })
  if (found === undefined) throw new Error('no media server is to be had here')
  return found.binary
}

it('every variable of the compose files is one that its program reads, and is told in the guide', async () => {
  const guide = fileOf('docs/operating.md')
  const sources = [
    'config.ts',
    'media/mediaOptions.ts',
    'mail/smtpFromEnv.ts',
    'signIn/oidcFromEnv.ts',
  ].reduce((all, name) => all + fileOf(`server/src/${name}`), '')
  for (const name of [...Object.keys(container.env), ...Object.keys(services.setroom!.environment)]) {
    if (name === 'NODE_ENV') continue
    expect(sources, name).toMatch(new RegExp(`\\b${name}\\b`))
    expect(guide, name).toContain(`\`${name}\``)
  }
  const help = execFileSync(await binary(), ['help-verbose'], { encoding: 'utf8' })
  const media = [...Object.keys(services.livekit!.environment), ...Object.keys(withTurn.livekit!.environment)]
  for (const name of media) expect(help, name).toMatch(new RegExp(`\\$${name}\\b`))
  for (const name of Object.keys(dotEnv)) expect(guide, name).toContain(name)
  for (const [name, file] of [
    ['caddy', 'server/deploy/Caddyfile'],
    ['caddy', 'server/deploy/Caddyfile.turn'],
  ] as const) {
    const given = {
      ...services[name]!.environment,
      ...(file.endsWith('turn') ? withTurn[name]!.environment : {}),
    }
    for (const [, asked = ''] of fileOf(file).matchAll(/\{\$(\w+)\}/g))
      expect(Object.keys(given)).toContain(asked)
  }
  expect(() => servicesOf('docker-compose.yml', { ...dotEnv, DOMAIN: '' })).toThrow('DOMAIN: the host name')
})

it('Compose itself takes the files, with what an operator may set beside what they must', () => {
  const more = {
    METRICS_TOKEN: 'a-token-of-more-than-sixteen-characters',
    LOG_LEVEL: 'info',
    SETROOM_BACKUPS: '/srv/copies',
    SETROOM_BACKUP_DAYS: '14',
    SETROOM_DELETIONS: '/backups/what-was-deleted.log',
    SMTP_URL: 'smtp://mail.example.org:587',
    OIDC_ISSUER: 'https://accounts.example.org',
  }
  const folder = mkdtempSync(join(tmpdir(), 'setroom-compose-'))
  doing.push(() => rm(folder, { recursive: true }))
  const config = (files: readonly string[], env: Record<string, string>) => {
    const file = join(folder, 'env')
    writeFileSync(
      file,
      Object.entries(env)
        .map(([name, value]) => `${name}=${value}\n`)
        .join(''),
    )
    const args = ['--env-file', file, ...files.flatMap((file) => ['-f', file]), 'config']
    return execFileSync('docker-compose', args, {
      cwd: root,
      env: { PATH: process.env.PATH ?? '' },
      encoding: 'utf8',
    })
  }
  // A number may stand in quotes or not.
  const said = config(['docker-compose.yml', 'server/deploy/turn.yml'], { ...dotEnv, ...more }).replaceAll(
    /['"]/g,
    '',
  )
  for (const [name, value] of Object.entries(more)) {
    if (name === 'SETROOM_BACKUPS') expect(said).toMatch(/\/srv\/copies(:|\n\s+target: )\/backups/)
    else expect(said, name).toContain(`${name}: ${value}`)
  }
  const guide = fileOf('docs/operating.md')
  for (const name of Object.keys(more)) expect(guide, name).toContain(`\`${name}\``)
  expect(config(['docker-compose.yml'], dotEnv)).toContain('setroom-backups')
})

it('ports, volumes, versions and paths of the parts fit together', () => {
  const { setroom, caddy, livekit } = services
  expect(container.port).toBe(container.env.PORT)
  const { SETROOM_DATA: data = '', SETROOM_BACKUPS: backUps = '' } = container.env
  expect(container.volumes).toEqual([data, backUps])
  expect(fileOf('server/deploy/Dockerfile')).toContain(
    `RUN mkdir ${data} ${backUps} && chown node:node ${data} ${backUps}\n`,
  )
  expect(setroom!.volumes).toEqual([`setroom-data:${data}`, `setroom-backups:${backUps}`])
  expect(setroom!.environment.SETROOM_DELETIONS).toMatch(new RegExp(`^${backUps}/`))
  expect(setroom!.ports).toEqual([])
  const node = (JSON.parse(fileOf('package.json')) as { devDependencies: { node: string } }).devDependencies
    .node
  expect(container.base).toBe(`node:${node}-slim`)
  expect(fileOf('server/deploy/Dockerfile').match(/^FROM node:\S+/gm)).toEqual(
    Array(2).fill(`FROM node:${node}-slim`),
  )
  expect(livekit!.image).toBe(`livekit/livekit-server:v${liveKitVersion}`)
  expect(container.health.join(' ')).toContain(`http://127.0.0.1:${container.port}/healthz`)

  for (const file of ['server/deploy/Caddyfile', 'server/deploy/Caddyfile.turn'])
    expect(fileOf(file)).toContain(`reverse_proxy setroom:${container.port}`)
  expect(caddy!.volumes[0]).toBe('./server/deploy/Caddyfile:/etc/caddy/Caddyfile:ro')
  expect(withTurn.caddy!.volumes).toEqual(['./server/deploy/Caddyfile.turn:/etc/caddy/Caddyfile:ro'])
  const turnPort = withTurn.livekit!.environment.LIVEKIT_TURN_TLS_PORT
  expect(fileOf('server/deploy/Caddyfile.turn')).toContain(`proxy livekit:${turnPort}`)

  const config = liveKitConfigOf()
  expect(livekit!.ports).toEqual([
    `${config.rtc.tcp_port}:${config.rtc.tcp_port}`,
    `${config.rtc.udp_port}:${config.rtc.udp_port}/udp`,
  ])
  expect(config.rtc.stun_servers).toEqual([`${dotEnv.MEDIA_ADDRESS}:${config.rtc.udp_port}`])
  expect(setroom!.environment.LIVEKIT_URL).toBe(`http://livekit:${config.port}`)
  expect(config.keys).toEqual({
    [setroom!.environment.LIVEKIT_API_KEY!]: setroom!.environment.LIVEKIT_API_SECRET,
  })
  expect(config.webhook).toEqual({
    api_key: dotEnv.LIVEKIT_API_KEY,
    urls: [`http://setroom:${container.port}/livekit/webhook`],
  })
})

it('the same parts, started by hand, find each other and serve people behind a proxy', async () => {
  const place = await mkdtemp(join(tmpdir(), 'setroom-deploy-'))
  doing.push(() => rm(place, { recursive: true, force: true }))
  const [data, backUps] = [join(place, 'data'), join(place, 'backups')]
  for (const folder of [data, backUps]) await mkdir(folder)
  // The program runs from what the image holds, and nothing else of ours.
  const image = join(place, 'setroom')
  layImage('server/deploy/Dockerfile', image)
  const ours = () =>
    readdirSync(image, { recursive: true, encoding: 'utf8' }).filter(
      (path) => !path.startsWith('node_modules/'),
    )
  const laid = ours()
  expect(laid.filter((path) => /\.test\.tsx?$/.test(path))).toEqual([])
  const [port, signal, tcp, udp] = await Promise.all([
    freeTcpPort(0, '127.0.0.1'),
    freeTcpPort(0, '127.0.0.1'),
    freeTcpPort(0),
    freeUdpPort(0),
  ])
  // Names of containers and fixed ports become addresses of this computer; everything else is as it is deployed.
  const here = (text: string) =>
    text
      .replaceAll('http://livekit:7880', `http://127.0.0.1:${signal}`)
      .replaceAll('http://setroom:3000', `http://127.0.0.1:${port}`)
      .replace('port: 7880', `port: ${signal}`)
      .replace('tcp_port: 7881', `tcp_port: ${tcp}`)
      .replaceAll('7882', String(udp))
  const filled = (environment: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, here(value)]))

  const media = run(await binary(), [], { ...filled(services.livekit!.environment), NODE_IP: '127.0.0.1' })
  const [program = '', ...args] = container.command
  expect(program).toBe('node')
  const own = {
    PATH: process.env.PATH ?? '',
    ...container.env,
    ...filled(services.setroom!.environment),
    HOST: '127.0.0.1',
    PORT: String(port),
    SETROOM_DATA: data,
    SETROOM_BACKUPS: backUps,
    SETROOM_DELETIONS: join(backUps, 'deletions.log'),
  }
  const server = run(process.execPath, args, own, image)
  const ready = async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined)
    return answer?.status === 200 ? ((await answer.json()) as { dependencies: object }).dependencies : {}
  }
  const deadline = Date.now() + 30_000
  while (JSON.stringify(await ready()) !== '{"journal":"ok","media":"ok"}') {
    if (Date.now() > deadline) throw new Error(`not ready:\n${server.said()}\n${media.said()}`)
    await sleep(100)
  }
  // The container's own health check, against where this one listens.
  const [check = '', ...asked] = container.health
  expect(check).toBe('node')
  execFileSync(
    process.execPath,
    asked.map((text) => text.replace(`:${container.port}/`, `:${port}/`)),
  )

  // What the operator is shown leads to the public name, and the proxy's requests are answered as from there.
  await expect.poll(server.said).toMatch(/https:\/\/sets\.example\.org\/join#\S+/)
  const page = await throughProxy(port, '/')
  expect(page.status).toBe(200)
  expect(page.headers['strict-transport-security']).toContain('max-age')
  expect(page.headers['content-security-policy']).toContain('trusted-types')
  // What the page loads goes out compressed from the first request on, though nothing may be written beside it.
  const loads = [...page.body.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g)]
  expect(new Set(loads.map(([, file = '']) => extname(file)))).toEqual(new Set(['.js', '.css']))
  for (const [, file = ''] of loads) {
    const plain = (await throughProxy(port, file)).body
    if (plain.length < 1_200) continue
    for (const [encoding, open] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const packed = await throughProxy(port, file, { 'accept-encoding': encoding })
      expect(packed.headers['content-encoding'], file).toBe(encoding)
      expect(open(packed.bytes).toString()).toBe(plain)
    }
  }
  // The webhook that LiveKit is given is there, and takes nothing that nobody signed.
  const unsigned = await fetch(`http://127.0.0.1:${port}/livekit/webhook`, { method: 'POST', body: '{}' })
  expect(unsigned.status).toBe(401)

  // An operator's commands, as the guide has them, with the variables that the container has.
  const commands = [...fileOf('docs/operating.md').matchAll(/ setroom npm run -s admin -- ([\w-]+)/g)]
  expect(new Set(commands.map(([, command]) => command))).toEqual(new Set(['host-link', 'backup', 'restore']))
  const admin = async (...args: readonly string[]) =>
    (await promisify(execFile)('npm', ['run', '-s', 'admin', '--', ...args], { cwd: image, env: own })).stdout
  expect(await admin('host-link')).toMatch(/https:\/\/sets\.example\.org\/join#\S+/)
  const [, copy = ''] = /^Copied to (.+\.sqlite)\./.exec(await admin('backup')) ?? []
  expect(copy.startsWith(backUps)).toBe(true)
  await server.end()
  expect(await admin('restore', copy, '--nothing-deleted')).toContain(`Restored from ${copy}`)
  // Its user may write into the volumes only.
  expect(ours()).toEqual(laid)
})

function liveKitConfigOf() {
  const text = services.livekit!.environment.LIVEKIT_CONFIG!
  return readYaml(interpolate(text, dotEnv)) as unknown as {
    port: string
    keys: Record<string, string>
    rtc: { udp_port: string; tcp_port: string; stun_servers: string[] }
    webhook: { api_key: string; urls: string[] }
  }
}

/** A request as Caddy passes it on: the public host name, and whom it comes from. */
function throughProxy(port: number, path: string, more: Record<string, string> = {}) {
  type Answer = { status: number; headers: Record<string, unknown>; bytes: Buffer; body: string }
  return new Promise<Answer>((resolve, reject) => {
    const headers = {
      host: dotEnv.DOMAIN,
      'x-forwarded-for': '198.51.100.4',
      'x-forwarded-proto': 'https',
      ...more,
    }
    request({ host: '127.0.0.1', port, path, headers }, (answer) => {
      void buffer(answer).then(
        (bytes) =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes, body: String(bytes) }),
        reject,
      )
    })
      .on('error', reject)
      .end()
  })
}
