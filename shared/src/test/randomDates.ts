import type { MemberId } from '../ids.ts'
import type { Dice } from './Dice.ts'
import { marked, markedHash } from './marks.ts'
import type { Asking } from './randomMove.ts'
import { folk, type RandomRoom, wordsOf } from './randomSetSteps.ts'

const sessions = ['s1', 's2', 's3', 's4', 's5']
const polls = ['p1', 'p2']
const zone = 'Europe/Berlin'

/** For tests: ways to ask something of a programme, by how often. */
export const dateMakers: readonly (readonly [number, (dice: Dice, room: RandomRoom) => Asking])[] = [
  [
    1,
    (d, { set, now }) => {
      const poll = set.programme?.poll?.id
      const planned = [d.of(sessions), d.of(sessions)].map((session) => ({
        session,
        at: now + (d.chance(0.1) ? 1e11 : d.below(1e6)),
        zone,
      }))
      const from = poll !== undefined && d.chance(0.5) ? { poll } : {}
      return { actor: set.facilitator, command: { type: 'programme.plan', sessions: planned, ...from } }
    },
  ],
  [
    2,
    (d, room) => {
      const session = d.of(sessions)
      const text = d.chance(0.5) ? { text: wordsOf(d, room.set) } : {}
      return { actor: d.of(folk(room)), command: { type: 'apology.send', session, ...text } }
    },
  ],
  [
    1,
    (d, room) => {
      const sent = Object.entries<object>(room.set.programme?.apologies ?? {})
      const [session, by] = sent.length > 0 ? d.of(sent) : ['s1', {}]
      const actor = d.chance(0.8) ? (Object.keys(by)[0] ?? 'ana') : d.of(folk(room))
      return { actor, command: { type: 'apology.withdraw', session } }
    },
  ],
  [
    1,
    (d, { set, now }) => ({
      actor: set.facilitator,
      command: { type: 'dates.ask', poll: d.of(polls), zone, ms: 3_600_000, slots: [now + 1 + d.below(1e6)] },
    }),
  ],
  [
    2,
    (d, room) => {
      const poll = room.set.programme?.poll?.id ?? d.of(polls)
      return { actor: d.of(folk(room)), command: { type: 'dates.answer', poll, text: wordsOf(d, room.set) } }
    },
  ],
  [
    1,
    (d, { set }) => ({
      actor: set.facilitator,
      command: { type: 'dates.close', poll: set.programme?.poll?.id ?? d.of(polls) },
    }),
  ],
  [
    1,
    (d, room) => {
      const actor = d.of(folk(room))
      const to = d.chance(0.9) ? actor : d.of(folk(room))
      const mark = marked('feed', `f${d.below(1_000_000_000)}`)
      const text = { ...wordsOf(d, room.set, mark), to: to as MemberId }
      return { actor, command: { type: 'feed.make', tokenHash: markedHash(`${actor}${d.below(2)}`), text } }
    },
  ],
  [1, (d, room) => ({ actor: d.of(folk(room)), command: { type: 'feed.end' } })],
]
