import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { dateOfCopy } from './copyDate.ts'

/** Deletes the copies of ours in a folder that are older than copies may be, and nothing else; says how many. */
export function pruneCopies(
  folder: string,
  { now, backUpDays }: { now: number; backUpDays: number },
): number {
  if (!existsSync(folder)) return 0
  const before = now - backUpDays * 24 * 60 * 60 * 1000
  let gone = 0
  for (const name of readdirSync(folder)) {
    if (!/^setroom-[\d-]+T\d+Z\.sqlite$/.test(name)) continue
    // A damaged one is a copy too.
    const at = dateOfCopy(join(folder, name), { sound: false })
    if (at === undefined || at >= before) continue
    rmSync(join(folder, name))
    gone++
  }
  return gone
}
