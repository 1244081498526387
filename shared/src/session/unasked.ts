import type { AgendaItem } from './agenda.ts'
import type { SessionState } from './session.ts'

type Leading = Pick<SessionState, 'facilitator' | 'second' | 'led'>

/**
 * SPEC A9, A11: of whom no share of a phase's talking is asked: of whoever listens today, and of those who led it, unless
 * they present in it.
 */
export function unasked(
  { people, session }: { people: Readonly<Record<string, { listening?: boolean }>>; session: Leading | null },
  { id: phase, presenter }: Pick<AgendaItem, 'id' | 'presenter'>,
): readonly string[] {
  const led: readonly (string | undefined)[] = [
    session?.facilitator,
    session?.second,
    ...(session?.led?.[phase] ?? []),
  ]
  return Object.keys(people).filter(
    (id) => people[id]?.listening === true || (id !== presenter && led.includes(id)),
  )
}
