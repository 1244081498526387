import { type MemberId, remaining } from '@setroom/shared'
import { useStore } from 'zustand'
import { speakersOf } from '../call/speakers.ts'
import { useOwn, useServerClock, useSocket, useView } from '../connection/index.ts'
import { usePresent } from '../room/usePresent.ts'

/**
 * How long each person has not been heard, in ms: since they last spoke or asked, or, of whoever has not in this
 * phase, as long as it has run. Those who present, lead, listen by choice or are counted by turns are left out.
 */
export function useQuietTimes(): () => readonly { member: MemberId; ms: number }[] {
  const clock = useServerClock()
  const speaking = useStore(speakersOf(useSocket()).store, (state) => state.speaking)
  const item = useView(({ common }) => common.agenda.find(({ id }) => id === common.course.current))
  const course = useView(({ common }) => common.course.clock)
  const phase = useView(({ common }) => (item === undefined ? undefined : common.phases[item.id]))
  const people = useView(({ common }) => common.people)
  const controls = useView(({ common }) => common.session?.controls)
  const heard = useOwn((own) => own.heard)
  const present = usePresent()

  return () => {
    const now = clock.now()
    const total = course.kind === 'idle' ? 0 : course.totalMs
    const ran = Math.max(0, total - remaining(course, now))
    const turns = phase?.kind === 'openQuestions' ? phase.data.turns : {}
    return present
      .filter((member) => member !== item?.presenter && member !== controls)
      .filter((member) => people[member]?.listening !== true && people[member]?.byTurns !== true)
      .map((member) => {
        const last = Math.max(
          speaking.has(member) ? now : 0,
          heard[member] ?? 0,
          turns[member]?.lastAt ?? 0,
          people[member]?.since ?? 0,
        )
        return { member, ms: Math.max(0, Math.min(ran, now - last)) }
      })
  }
}
