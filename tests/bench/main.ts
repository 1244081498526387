// `npm run bench -- [name]`: one JSON object a line: name, value, unit, peer, ratio, and the commit measured.
import { spawnSync } from 'node:child_process'
import type { BenchRow } from './row.ts'

const benches: Readonly<Record<string, () => Promise<{ run(): Promise<BenchRow[]> }>>> = {
  airtime: () => import('./airtime.ts'),
  fanout: () => import('./fanout.ts'),
  journal: () => import('./journal.ts'),
  load: () => import('./load.ts'),
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => benches[name] === undefined)
if (unknown.length > 0) {
  console.error(`No such bench: ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`)
  process.exit(2)
}
const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).stdout.trim()
for (const name of asked.length > 0 ? asked : Object.keys(benches)) {
  const bench = await benches[name]?.()
  for (const row of (await bench?.run()) ?? []) {
    // JSON would say null, and nobody would be told that nothing was measured.
    if (!Number.isFinite(row.value)) throw new Error(`${row.name}: nothing was measured`)
    console.log(JSON.stringify({ ...row, commit }))
  }
}
process.exit(0)
