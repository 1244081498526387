import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join, matchesGlob, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fileOf } from './deployment.ts'

/** What a running server lays beside the pages of its own folder (`compressAssets.ts`); an image makes its own. */
const compressedCopy = /^client\/dist\/.*\.(?:br|gz)(?:\.part)?$/

const root = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * Lays out what the Dockerfile puts into an image's `/setroom`, without an engine: what it copies, as `.dockerignore`
 * leaves it, the pages as they are built here, and of other people's packages only those that it installs, as links. What
 * it runs by Node is run. Throws where something that is to be copied is not there.
 */
export function layImage(dockerfile: string, place: string): void {
  // The stage of the pages does not come along; what it makes does.
  const stages = fileOf(dockerfile).split(/^(?=FROM )/m)
  const kept = stages.filter((stage) => !/^FROM \S+ AS pages$/m.test(stage)).join('')
  for (const [, from, words = ''] of kept.matchAll(/^COPY (--from=\S+ )?(.*)$/gm)) {
    const paths = words.split(' ')
    const to = paths.pop() ?? ''
    for (const path of paths) {
      if (path === '/setroom') continue
      const source = from === undefined ? path : path.replace('/setroom/', '')
      const target = to.endsWith('/') ? join(to, source.split('/').at(-1) ?? '') : to
      cpSync(join(root, source), join(place, target), {
        recursive: true,
        filter: (path) => {
          const ours = relative(root, path)
          return from === undefined ? !leftOut(ours) : !compressedCopy.test(ours)
        },
      })
    }
  }
  for (const name of packagesOf(['shared', 'server'])) {
    const link = join(place, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    const own = /^@setroom\/(.*)/.exec(name)?.[1]
    symlinkSync(own === undefined ? join(root, 'node_modules', name) : join(place, own), link)
  }
  for (const [, command = ''] of kept.matchAll(/^RUN (\["node".*\])$/gm))
    execFileSync(process.execPath, (JSON.parse(command) as string[]).slice(1), { cwd: place })
}

/** Whether `.dockerignore` keeps a path out; the last line that speaks of it decides. */
function leftOut(path: string): boolean {
  let out = false
  for (const line of fileOf('.dockerignore').split('\n').filter(Boolean))
    if (matchesGlob(path, line.replace(/^!/, ''))) out = !line.startsWith('!')
  return out
}

/** What `npm ci --omit=dev` installs for these workspaces, beside each other; what lies within a package comes with it. */
function packagesOf(workspaces: readonly string[]): ReadonlySet<string> {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dependencies?: Record<string, string> }>
  }
  const found = new Set<string>()
  const take = (at: string) => {
    for (const name of Object.keys(packages[at]?.dependencies ?? {})) {
      if (found.has(name)) continue
      found.add(name)
      take(`node_modules/${name}`)
    }
  }
  for (const workspace of workspaces) take(workspace)
  return found
}
