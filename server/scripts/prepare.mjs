// Runs before `npm start` on any Node from 20 on, with nothing installed yet: plain JavaScript, no imports but
// Node's own. It installs when the lockfile asks for it and builds the browser's part when its sources changed;
// when there is nothing to do it only reads and compares (well under half a second).
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const at = (...parts) => join(root, ...parts)
const installedStamp = () => at('node_modules', '.cache', 'setroom', 'installed')
const builtStamp = () => at('node_modules', '.cache', 'setroom', 'built')

/** What a person at a terminal reads when something cannot go on; shown without a stack. */
class Stop extends Error {}

const say = (line) => console.log(`Setroom: ${line}`)
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined)
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')

function write(stamp, value) {
  mkdirSync(join(stamp, '..'), { recursive: true })
  writeFileSync(stamp, value)
}

/** Runs npm quietly, by this Node or the one in `nodeFolder`; rejects with the end of what it printed. */
function npm(args, nodeFolder) {
  const { npm_execpath: script } = process.env
  const node = nodeFolder === undefined ? process.execPath : join(nodeFolder, nodeName)
  const [command, before] = script?.endsWith('js') ? [node, [script]] : ['npm', []]
  const path = [nodeFolder, at('node_modules', '.bin'), process.env.PATH].filter(Boolean).join(delimiter)
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...before, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: command === 'npm' && process.platform === 'win32',
      env: { ...process.env, PATH: path },
    })
    let printed = ''
    const keep = (bytes) => {
      printed = (printed + bytes).slice(-20_000)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(printed.trim()))))
  })
}

async function timed(line, work) {
  say(line)
  const from = Date.now()
  const patience = setInterval(
    () => say(`… still at it, ${Math.round((Date.now() - from) / 1000)} s`),
    20_000,
  )
  try {
    await work()
  } finally {
    clearInterval(patience)
  }
  say(`done in ${Math.max(1, Math.round((Date.now() - from) / 1000))} s.`)
}

const noNetwork = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT/
const noSpace = /ENOSPC/

function explained(error, what) {
  const text = error instanceof Error ? error.message : String(error)
  if (noNetwork.test(text))
    return new Stop(
      'it needs the internet once, to install its parts, and npm could not get through. Connect and start it again.',
    )
  if (noSpace.test(text)) return new Stop('the disk is full. Make some room (about 1 GB) and start it again.')
  return new Stop(`${what}. This is what npm said:\n\n${text.slice(-2_000)}\n`)
}

const quiet = ['--no-audit', '--no-fund', '--loglevel=error']

const nodeName = process.platform === 'win32' ? 'node.exe' : 'node'

/**
 * npm leaves out, without a word, optional parts whose Node is newer than the one it runs on, and the pages cannot be
 * built then. So on an older Node the project's own is fetched first, to run npm with; undefined where none is needed
 * or to be had.
 */
async function newerNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 19)) return undefined
  const { devDependencies } = JSON.parse(readFileSync(at('package.json'), 'utf8'))
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const name = `node-${platform}-${process.arch}`
  const folder = mkdtempSync(join(tmpdir(), 'setroom-node-'))
  try {
    await npm(['install', '--prefix', folder, '--no-save', ...quiet, `${name}@${devDependencies.node}`])
    return {
      bin: join(folder, 'node_modules', name, 'bin'),
      remove: () => rmSync(folder, { recursive: true }),
    }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    if (noNetwork.test(String(error))) throw error
    return undefined
  }
}

async function npmInstall() {
  const node = await newerNode()
  try {
    await npm(['ci', ...quiet], node?.bin)
  } catch (error) {
    // A lockfile made where a registry lacks other platforms' optional packages is incomplete to `npm ci`.
    if (!/EUSAGE|in sync/.test(String(error))) throw error
    await npm(['install', '--no-save', ...quiet], node?.bin)
  } finally {
    node?.remove()
  }
}

async function install() {
  const lockfile = at('package-lock.json')
  const wanted = sha256(readFileSync(lockfile))
  if (read(installedStamp()) === wanted) return
  const present = statSync(at('node_modules', '.package-lock.json'), { throwIfNoEntry: false })
  // Installed by hand, after the lockfile was written.
  const current = present !== undefined && present.mtimeMs >= statSync(lockfile).mtimeMs
  if (!current) {
    await timed('installing its parts (about a minute, only the first time)…', () =>
      npmInstall().catch((error) => {
        throw explained(error, 'its parts could not be installed')
      }),
    )
  }
  write(installedStamp(), wanted)
}

const notSources = new Set(['node_modules', 'dist', '.vite'])

function* sources(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!notSources.has(entry.name)) yield* sources(path)
    } else if (!/\.test\.tsx?$/.test(entry.name)) yield path
  }
}

function sourceHash() {
  const hash = createHash('sha256')
  for (const file of [...sources(at('client')), ...sources(at('shared')), at('package-lock.json')]) {
    hash.update(`${relative(root, file).split(sep).join('/')}\0`).update(sha256(readFileSync(file)))
  }
  return hash.digest('hex')
}

async function build() {
  if (existsSync(at('client', 'dist', 'index.html')) && read(builtStamp()) === sourceHash()) return
  await timed('preparing the pages for the browser (some seconds, only after a change)…', () =>
    npm(['run', '-s', 'build']).catch((error) => {
      throw explained(error, 'the pages could not be built')
    }),
  )
  // Taken afterwards: building may write compiled catalogues among the sources.
  write(builtStamp(), sourceHash())
}

/** Installs and, unless told not to, builds whatever is missing or out of date. Throws with a plain sentence. */
export async function prepare({ build: wantsBuild = true } = {}) {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 20)
    throw new Stop(
      `it needs Node 20 or newer, and this is Node ${process.versions.node}. Get the current one from nodejs.org.`,
    )
  await install()
  if (wantsBuild) await build()
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  prepare({ build: !process.argv.includes('--no-build') }).catch((error) => {
    console.error(error instanceof Stop ? `Setroom: ${error.message}` : error)
    process.exitCode = 1
  })
}
