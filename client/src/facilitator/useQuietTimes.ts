import { type AgendaItem, type Clock, type MemberId, unasked } from '@setroom/shared'
import { useStore } from 'zustand'
import { speakersOf } from '../call/speakers.ts'
import { useOwn, useServerClock, useSocket, useView } from '../connection/index.ts'
import { usePresent } from '../room/usePresent.ts'

/**
 * How long each person has not been heard, in ms: since they last spoke or asked, or since the phase's clock last began
 * to run, as after a pause or a break. Those who present, lead, listen by choice or are counted by turns are left out.
 */
export function useQuietTimes(): () => readonly { member: MemberId; ms: number }[] {
  const clock = useServerClock()
  const speaking = useStore(speakersOf(useSocket()).store, (state) => state.speaking)
  const item = useView(({ common }) => common.agenda.find(({ id }) => id === common.course.current))
  const course = useView(({ common }) => common.course.clock)
  const phase = useView(({ common }) => (item === undefined ? undefined : common.phases[item.id]))
  const people = useView(({ common }) => common.people)
  const session = useView(({ common }) => common.session)
  const heard = useOwn((own) => own.heard)
  const present = usePresent()

  return () => {
    const now = clock.now()
    const turns = phase?.kind === 'openQuestions' ? phase.data.turns : {}
    if (item === undefined) return []
    return present
      .filter((member) => mayBeInvited({ people, session }, item, member))
      .map((member) => {
        const heardAt = [heard[member], turns[member]?.lastAt, people[member]?.since]
        return { member, ms: speaking.has(member) ? 0 : quietFor(course, now, heardAt) }
      })
  }
}

type Seen = Parameters<typeof unasked>[0] & { people: Readonly<Record<string, { byTurns?: boolean }>> }

/** SPEC A9: not whoever presents, leads, listens by choice, or is not known by their voice. */
export function mayBeInvited(
  seen: Seen,
  item: Pick<AgendaItem, 'id' | 'presenter'>,
  member: MemberId,
): boolean {
  const left = member === item.presenter || seen.people[member]?.byTurns === true
  return !left && !unasked(seen, item).includes(member)
}

/** How long nothing was heard, in ms, by a clock that runs; `heardAt` in epoch ms, where there is such an instant. */
export function quietFor(clock: Clock, now: number, heardAt: readonly (number | undefined)[]): number {
  const from = clock.kind === 'running' ? clock.from : now
  return Math.max(0, now - Math.max(from, ...heardAt.map((at) => at ?? 0)))
}
