import { readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { databaseFile } from '../dataFolder.ts'

/** Deletes what a restore set aside so many days ago that a copy of it may not be any more. */
export function pruneSetAside(
  dataFolder: string,
  { now, backUpDays }: { now: number; backUpDays: number },
): void {
  const before = now - backUpDays * 24 * 60 * 60 * 1000
  const aside = `${basename(databaseFile(dataFolder))}.before-`
  for (const name of readdirSync(dataFolder)) {
    if (!name.startsWith(aside)) continue
    const day = Date.parse(name.slice(aside.length).slice(0, 10))
    if (day < before) rmSync(join(dataFolder, name))
  }
}
