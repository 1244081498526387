import type { MemberId } from '../ids.ts'
import { deepEqual } from './deepEqual.ts'
import type { Invariants } from './step.ts'

/** For tests: what has to hold in a set's programme. */
export const programmeInvariants: Invariants = {
  '[N8] apologies are sent and withdrawn by their own, for sessions there are, and voided with the date': ({
    before,
    set,
    actor,
  }) => {
    const [old, now] = [before.set?.programme?.apologies ?? {}, set.programme?.apologies ?? {}]
    return Object.keys({ ...old, ...now }).every((id) => {
      const session = id as keyof typeof old
      const entry = set.sessions.find((one) => one.id === session)
      const was = before.set?.sessions.find((one) => one.id === session)
      if (entry === undefined) return false
      if (was?.at !== entry.at) return now[session] === undefined
      const people = Object.keys({ ...old[session], ...now[session] }) as MemberId[]
      return people.every((who) => who === actor || deepEqual(old[session]?.[who], now[session]?.[who]))
    })
  },

  '[N11] no date is set that is more than two years ahead': ({ before, set, now }) =>
    set.sessions.every(
      ({ id, at }) =>
        at === undefined ||
        at <= now + 731 * 86_400_000 ||
        before.set?.sessions.find((one) => one.id === id)?.at === at,
    ),

  '[N9] only who holds a place has a calendar address, each sealed for its owner and made by them': ({
    before,
    set,
    actor,
  }) =>
    Object.entries(set.programme?.feeds ?? {}).every(([id, feed]) => {
      const owner = set.members[id as MemberId]
      const was = before.set?.programme?.feeds[id as MemberId]
      if (owner === undefined || owner.status === 'removed' || owner.link.revoked) return false
      if ('to' in feed.text && feed.text.to !== id) return false
      return was === feed || id === actor
    }),

  '[N10] whoever was there was expected, and what was taken once stays': ({ before, set }) =>
    Object.entries(set.programme?.attendance ?? {}).every(([id, { present, expected }]) => {
      const was = before.set?.programme?.attendance[id as never]
      if (was !== undefined) return deepEqual(was, set.programme?.attendance[id as never])
      return present.every((one) => expected.includes(one)) && set.sessions.some((one) => one.id === id)
    }),

  '[U2] [U1] turns only grow, by whoever presented or led': ({ before, set }) =>
    Object.entries(set.presented).every(([id, { times, lastAt }]) => {
      const was = before.set?.presented[id as MemberId]
      return was === undefined || (times >= was.times && lastAt >= was.lastAt)
    }),

  '[U4] the answers to a search for a date are each by their own': ({ before, set, actor }) => {
    const [old, now] = [before.set?.programme?.poll, set.programme?.poll]
    if (now === undefined) return true
    const had = old?.id === now.id ? old.answers : {}
    return Object.entries(now.answers).every(([id, answer]) => had[id as MemberId] === answer || id === actor)
  },
}
