import type { MemberId } from '../ids.ts'
import { phaseKinds } from '../phases/index.ts'
import { currentItem } from '../session/current.ts'
import type { SessionState } from '../session/session.ts'
import type { Dice } from './Dice.ts'
import { markedMs } from './marks.ts'
import { type Asking, type Cast, randomMove } from './randomMove.ts'
import { everybody, folk, type RandomRoom, wordsOf } from './randomSetSteps.ts'

const cast = (room: RandomRoom, session: SessionState): Cast => ({
  people: folk(room),
  session,
  epoch: room.set.epoch,
})

/** Session commands that need nothing but their type, and who asks. */
const plain: readonly (readonly [number, string, 'controls' | 'anybody' | 'presenter'])[] = [
  [4, 'session.start', 'controls'],
  [1, 'session.close', 'controls'],
  [2, 'clock.stop', 'controls'],
  [6, 'clock.resume', 'controls'],
  [4, 'clock.resume', 'anybody'],
  [5, 'pause', 'anybody'],
  [3, 'seat.take', 'anybody'],
  [3, 'seat.takeBack', 'anybody'],
  [4, 'seat.ask', 'anybody'],
  [1, 'seat.decline', 'anybody'],
  [2, 'hand.raise', 'anybody'],
  [2, 'hand.lower', 'anybody'],
  [3, 'round.end', 'presenter'],
  [1, 'round.postpone', 'controls'],
  [6, 'session.advance', 'controls'],
  [2, 'session.back', 'controls'],
]

/** What is asked instead of what would certainly be refused. */
const fitting = (type: string, session: SessionState): string => {
  if (type === 'session.start') return 'hand.lower'
  if (type === 'clock.resume' && session.pause === undefined) return 'hand.raise'
  return type
}

/** For tests: ways to ask something of a session, by how often. */
export const sessionMakers: readonly (readonly [
  number,
  (d: Dice, s: SessionState, room: RandomRoom) => Asking | undefined,
])[] = [
  ...plain.map(
    ([weight, type, by]): readonly [number, (d: Dice, s: SessionState, room: RandomRoom) => Asking] => [
      weight,
      (d, s, room) => {
        const proper = { controls: s.controls, anybody: undefined, presenter: currentItem(s)?.presenter }[by]
        const actor = d.chance(0.85) ? (proper ?? d.of(folk(room))) : d.of(folk(room))
        const from = d.chance(0.05) ? d.of(s.agenda).id : s.current
        const asked = s.status === 'running' && d.chance(0.9) ? fitting(type, s) : type
        return { actor, command: { type: asked, ...(from === undefined ? {} : { from }) } }
      },
    ],
  ),
  [
    1,
    (d, s, room) => ({
      actor: d.chance(0.8) ? s.controls : d.of(folk(room)),
      command: {
        type: 'call.move',
        to: d.of(['own', 'here']),
        ...(d.chance(0.5) ? { address: wordsOf(d, room.set) } : {}),
      },
    }),
  ],
  [90, (d, s, room) => randomMove(d, cast(room, s))],
  [
    4,
    (d, s) => ({
      actor: s.controls,
      command: { type: 'session.jump', from: s.current, to: d.of(s.agenda).id },
    }),
  ],
  [
    3,
    (d, s) => ({
      actor: s.controls,
      command: { type: 'session.adjust', from: s.current, ms: d.of([-300_000, -60_000, 60_000, 300_000, 1]) },
    }),
  ],
  [
    3,
    (d, s, room) => ({
      actor: d.chance(0.6) ? s.controls : d.of(folk(room)),
      command: { type: 'pause.need', need: d.of(['goOn', 'break', 'silence', 'endRound']) },
    }),
  ],
  [
    6,
    (d, s, room) => ({
      actor: s.controls,
      command: {
        type: 'presenter.set',
        round: 1 + d.below(3),
        member: d.chance(0.9) ? d.of(folk(room)) : null,
      },
    }),
  ],
  [
    2,
    (d, s) => ({
      actor: s.controls,
      command: { type: 'floor.set', from: s.current, mode: d.of(['soft', 'strict']) },
    }),
  ],
  [
    3,
    (d, s, room) => ({
      actor: s.controls,
      command: {
        type: d.of(['person.mute', 'spotlight.set', 'guest.admit', 'guest.admit', 'guest.refuse']),
        member: d.of([...folk(room), ...Object.keys(s.guests)]),
      },
    }),
  ],
  [
    3,
    (d, s) => ({
      actor: s.controls,
      command: { type: 'guest.admit', member: d.of([...Object.keys(s.guests), 'gia']) },
    }),
  ],
  [4, (d, s, room) => ({ actor: s.controls, command: { type: 'seat.handOver', member: d.of(folk(room)) } })],
  [
    1,
    (d, _, room) => ({
      actor: d.of(folk(room)),
      command: { type: d.of(['listening.set', 'byTurns.set']), on: d.chance(0.5) },
    }),
  ],
  [
    2,
    (d, _, room) => ({ actor: d.of(folk(room)), command: { type: 'chat.say', text: wordsOf(d, room.set) } }),
  ],
  [
    3,
    (d, s, room) => {
      const kept = s.agenda.filter((i) => s.phases[i.id] !== undefined || d.chance(0.9))
      const changed = kept.map((i) => ({
        ...i,
        ...(d.chance(0.1) ? { ms: 60_000 * (1 + d.below(20)) } : {}),
        ...(d.chance(0.05) ? { kind: d.of(phaseKinds) } : {}),
        ...(d.chance(0.05) ? { presenter: d.of(folk(room)) } : {}),
      }))
      const more = d.chance(0.3)
        ? [{ id: d.of(['extra1', 'extra2', 'checkIn']), kind: d.of(phaseKinds), ms: 60_000 }]
        : []
      const agenda = d.chance(0.2) ? [...more, ...changed].reverse() : [...changed, ...more]
      return { actor: s.controls, command: { type: 'agenda.edit', agenda } }
    },
  ],
  [
    16,
    (d, s, room) => {
      const away = Object.keys(room.set.members).filter((id) => s.people[id as MemberId]?.present !== true)
      const member = d.of([...away, ...away, ...away, d.of(everybody)])
      return { actor: 'system', command: { type: 'person.arrived', member } }
    },
  ],
  [
    5,
    (d, s, room) => ({
      actor: 'system',
      command: {
        type: 'person.left',
        member: d.chance(0.25) ? (currentItem(s)?.presenter ?? 'fay') : d.of(folk(room)),
        since: room.now - d.of([0, 10_000, 12_000, 300_000]),
      },
    }),
  ],
  [5, () => ({ actor: 'system', command: { type: 'tick' } })],
  [1, () => ({ actor: 'system', command: { type: 'session.abandon' } })],
  [
    3,
    (d, s, { now }) => {
      const counted = everybody.map((name, i) => [name, markedMs(i, d.below(900_000))] as const)
      const of = () => Object.fromEntries(counted.filter(() => d.chance(0.4)))
      const totals = Object.fromEntries([...s.windows.map((w) => w.phase), 'checkIn'].map((p) => [p, of()]))
      return { actor: 'system', command: { type: 'airtime.count', until: now, totals } }
    },
  ],
]
