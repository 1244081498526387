import {
  type DatePoll,
  type MemberId,
  readMarks,
  type SlotTally,
  type Suits,
  tallySlots,
} from '@setroom/shared'
import { useOwn, useView } from '../../connection/index.ts'
import { useOpenedAll } from '../../sealing/useOpenedAll.ts'
import { useSetMembers } from './useSetMembers.ts'

/** The search for a date that is on, with everybody's marks as far as this browser opens them. */
export type OpenPoll = {
  poll: DatePoll
  tallies: readonly SlotTally[]
  mine: readonly Suits[]
  answered: boolean
  /** Whose answer is still awaited. */
  awaited: readonly MemberId[]
}

/** The search for a date that is on; undefined while none is. */
export function usePoll(): OpenPoll | undefined {
  const poll = useView(({ common }) => common.programme.poll)
  const me = useOwn(({ me }) => me.id)
  const people = useSetMembers().map(({ id }) => id)
  const answers = Object.entries(poll?.answers ?? {}) as [MemberId, DatePoll['answers'][MemberId]][]
  const readings = useOpenedAll(
    answers.map(([author, { text }]) => ({ text, place: { purpose: 'dates.marks', author } })),
  )
  if (poll === undefined) return undefined
  const marks = Object.fromEntries(
    answers.map(([member], i) => [member, readMarks(readings[i]?.plain ?? '', poll.slots.length)]),
  )
  return {
    poll,
    tallies: tallySlots(poll.slots, people, marks),
    mine: marks[me] ?? readMarks('', poll.slots.length),
    answered: poll.answers[me] !== undefined,
    awaited: people.filter((member) => poll.answers[member] === undefined),
  }
}
