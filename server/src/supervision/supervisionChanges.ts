import type { Carried, Learning, SetEvent, SetId, SetState } from '@setroom/shared'
import type { IndexChange } from '../journal/Directory.ts'

/** What another set may have to hear of; what the server said itself is none of it. */
const heardOf: ReadonlySet<SetEvent['type']> = new Set<SetEvent['type']>([
  'learningTouched',
  'learningAnswered',
  'learningCarried',
  'learningDropped',
  'carriedBrought',
  'carriedDropped',
  'themeAnnounced',
  'themeCalledOff',
  'themeExported',
  'memberRemoved',
  'memberLeft',
  'memberDeclined',
  'setDeleted',
])

/**
 * For each set that something was carried into from here, or out of into here: a row, due at once, to tell both what
 * they have to hear of each other (SPEC SU10). The row is the other set's, so that it outlives this one.
 */
export function supervisionChanges(
  before: SetState | null,
  after: SetState,
  events: readonly SetEvent[],
  now: number,
): IndexChange[] {
  if (!events.some(({ type }) => heardOf.has(type))) return []
  const others = new Set([before, after].flatMap((set) => (set === null ? [] : othersOf(set))))
  return [...others].map((other) => toTell(other, after.id, now))
}

/** A row by which two sets are told of each other. */
export function toTell(other: SetId, set: SetId, dueAt: number): IndexChange {
  return {
    table: 'jobs',
    put: {
      key: `supervision:${other}:${set}`,
      kind: 'supervision',
      setId: other,
      memberId: null,
      subject: set,
      dueAt,
    },
  }
}

function othersOf({ learnings, supervision }: SetState): SetId[] {
  return [
    ...Object.values<Learning>(learnings ?? {}).flatMap(({ carried }) =>
      carried === undefined ? [] : [carried.to],
    ),
    ...Object.values<Carried>(supervision?.carried ?? {}).map(({ from }) => from),
  ]
}
