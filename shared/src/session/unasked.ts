import type { SessionState } from './session.ts'

type Leading = Pick<SessionState, 'facilitator' | 'controls' | 'second'>

/**
 * SPEC A9, A11: of whom no share of a phase's talking is asked: of whoever listens today, and of those who lead, unless
 * they present.
 */
export function unasked(
  { people, session }: { people: Readonly<Record<string, { listening?: boolean }>>; session: Leading | null },
  presenter: string | undefined,
): readonly string[] {
  const leading: readonly (string | undefined)[] = [session?.facilitator, session?.controls, session?.second]
  return Object.keys(people).filter(
    (id) => people[id]?.listening === true || (id !== presenter && leading.includes(id)),
  )
}
