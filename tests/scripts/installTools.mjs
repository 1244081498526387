import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Programs the tests run, by any of their names, and the Debian packages that bring them. */
const tools = [
  { names: ['chromium', 'chromium-browser', 'google-chrome'], named: process.env.CHROMIUM, pkg: 'chromium' },
  { names: ['espeak-ng'], pkg: 'espeak-ng' },
  { names: ['docker-compose'], pkg: 'docker-compose' },
  { names: ['pulseaudio'], pkg: 'pulseaudio' },
]

const onPath = (program) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)))

/** Installs what is missing, where that can be done (Debian, as root); says what to do elsewhere. */
export function installTools() {
  const missing = tools.filter(({ names, named }) => !named && !names.some(onPath)).map(({ pkg }) => pkg)
  if (missing.length === 0) return
  if (process.getuid?.() !== 0 || !onPath('apt-get')) {
    console.log(`The tests need ${missing.join(', ')}: please install them.`)
    return
  }
  console.log(`Installing ${missing.join(', ')}…`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  apt('update')
  apt('install', '-y', '--no-install-recommends', ...missing)
}
