import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { dateOfCopy } from './copyDate.ts'

/** What a copy's name ends with until it is whole. */
export const unfinished = '.unfinished'
/** Nobody writes any more to a file that has not changed for so long, ms. */
const quietMs = 60 * 60 * 1000

/**
 * Deletes the copies of ours in a folder that are older than copies may be, what a back-up that failed left there, and
 * nothing else; says how many copies.
 */
export function pruneCopies(
  folder: string,
  { now, backUpDays }: { now: number; backUpDays: number },
): number {
  if (!existsSync(folder)) return 0
  const before = now - backUpDays * 24 * 60 * 60 * 1000
  let gone = 0
  for (const name of readdirSync(folder)) {
    const [, rest] = /^setroom-[\d-]+T\d+Z\.sqlite(.*)$/.exec(name) ?? []
    if (rest === undefined) continue
    const file = join(folder, name)
    if (isLeftOver(file, rest, now)) {
      rmSync(file, { force: true })
      continue
    }
    if (rest !== '') continue
    // A damaged one is a copy too.
    const at = dateOfCopy(file, { sound: false })
    if (at === undefined || at >= before) continue
    rmSync(file)
    gone++
  }
  return gone
}

/** Of a back-up that was killed; the empty one of an earlier release, which wrote under the copy's own name. */
function isLeftOver(file: string, rest: string, now: number): boolean {
  const isPart = rest === unfinished || rest === `${unfinished}-journal`
  if (!isPart && rest !== '') return false
  // A back-up that ends just now takes its unfinished name away.
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found?.isFile() || (!isPart && found.size > 0)) return false
  return now - found.mtimeMs > quietMs
}
