// Format, lint, layers, types, unused code, catalogues. Runs on any Node from 20; each part says what is wrong.
import { spawnSync } from 'node:child_process'

const parts = [
  ['format, lint, layers', 'npx', ['--no-install', 'biome', 'check', '--error-on-warnings', '.']],
  ['types', 'npx', ['--no-install', 'tsc', '-b', 'shared', 'server', 'client', 'tests']],
  ['unused code', 'npx', ['--no-install', 'knip', '--no-progress']],
  ['catalogues', process.execPath, ['tests/scripts/catalogues.mjs']],
]

let failed = 0
for (const [name, command, args] of parts) {
  const start = performance.now()
  const run = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, npm_config_loglevel: 'error' },
  })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${run.status === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`)
  if (run.status !== 0) {
    failed += 1
    console.log(`${run.stdout}${run.stderr}`.trim())
  }
}
process.exit(failed === 0 ? 0 : 1)
