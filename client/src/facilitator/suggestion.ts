import { invitesIn, type MemberId, type PauseNeed, type PhaseKind } from '@setroom/shared'

/** The one thing that the console offers at a time. */
export type Suggestion =
  | { kind: 'need'; need: PauseNeed }
  | { kind: 'quiet'; member: MemberId; ms: number }
  | { kind: 'over'; ms: number }

/** What is looked at. `quiet` in ms since each person was last heard, of those who may be invited. */
export type Situation = {
  phase: { kind: PhaseKind; totalMs: number } | undefined
  need: PauseNeed | undefined
  paused: boolean
  quiet: readonly { member: MemberId; ms: number }[]
  overMs: number
  /** Suggestions put away: their keys. */
  away: ReadonlySet<string>
}

/** Nobody wants to be prompted while somebody tells or thinks. */
const still: ReadonlySet<PhaseKind> = new Set(['presentation', 'silence', 'break', 'repair'])

/** Long enough to be noticed: eight minutes, or not quite half of a phase that is shorter. */
const longMs = (totalMs: number) => Math.min(480_000, totalMs * 0.45)
const WORTH_SAYING_MS = 120_000

type Quiet = Situation['quiet']

/** SPEC A9: those long silent, of whoever may be invited, where such a phase is one to invite in; the longest first. */
export function longSilent({ kind, totalMs }: { kind: PhaseKind; totalMs: number }, quiet: Quiet): Quiet {
  if (!invitesIn(kind)) return []
  return quiet.filter(({ ms }) => ms >= longMs(totalMs)).toSorted((a, b) => b.ms - a.ms)
}

/** What a suggestion is remembered by, once it was put away. */
export function keyOf(suggestion: Suggestion): string {
  switch (suggestion.kind) {
    case 'quiet':
      return `quiet:${suggestion.member}`
    case 'need':
      return `need:${suggestion.need}`
    case 'over':
      return `over:${Math.floor(suggestion.ms / 300_000)}`
  }
}

/** At most one: a need first, then somebody long silent, then the time. */
export function suggest({ phase, need, paused, quiet, overMs, away }: Situation): Suggestion | undefined {
  if (phase === undefined) return undefined
  if (paused) return need === undefined ? undefined : { kind: 'need', need }
  if (still.has(phase.kind)) return undefined
  const all: Suggestion[] = []
  const longest = longSilent(phase, quiet).find(({ member }) => !away.has(`quiet:${member}`))
  if (longest !== undefined) all.push({ kind: 'quiet', ...longest })
  if (overMs >= WORTH_SAYING_MS) all.push({ kind: 'over', ms: overMs })
  return all.find((one) => !away.has(keyOf(one)))
}
