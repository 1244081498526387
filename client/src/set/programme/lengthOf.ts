import type { AgendaItem } from '@setroom/shared'

/** How long an agenda takes, ms. */
export function lengthOf(agenda: readonly AgendaItem[]): number {
  return agenda.reduce((sum, { ms }) => sum + ms, 0)
}
