import type { ColumnKind } from './columns.ts'
import { sameText } from './person.ts'

/** What one line of the list says, by column; nothing where a column is not there. */
export type Line = Readonly<Partial<Record<ColumnKind, string>>>

/**
 * Every person once: a line with the name and e-mail of one before is left out and named, so that nobody gets two
 * seats. Without an e-mail, lines are of one person only where all else is the same, too: two people may share a name.
 * Whom any of the lines reports to counts, for some lists have a line for each boss.
 */
export function onceEach(lines: readonly Line[]): { lines: readonly Line[]; doubled: readonly string[] } {
  const kept = new Map<string, Line>()
  const doubled = new Set<string>()
  for (const line of lines) {
    const key = keyOf(line)
    const before = kept.get(key)
    if (before === undefined) {
      kept.set(key, line)
      continue
    }
    doubled.add(before.name || before.email || '')
    const bosses = [before.reportsTo, line.reportsTo].filter(Boolean)
    kept.set(key, { ...before, reportsTo: [...new Set(bosses)].join('; ') })
  }
  return { lines: [...kept.values()], doubled: [...doubled] }
}

function keyOf({ name = '', email = '', reportsTo: _, ...rest }: Line): string {
  const words = sameText(name)
    .split(/[\s,]+/)
    .sort()
    .join(' ')
  const others = email === '' ? Object.entries(rest).map(([kind, cell]) => `${kind} ${sameText(cell)}`) : []
  return JSON.stringify([words, sameText(email), ...others])
}
