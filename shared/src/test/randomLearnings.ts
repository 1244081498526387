import type { CarriedId, LearningId, SetId, ThemeId } from '../ids.ts'
import { EXPORT_NOTICE_MS } from '../set/learnings/exportTimes.ts'
import { type Learning, toAsk } from '../set/learnings/state.ts'
import type { Carried } from '../set/supervision/state.ts'
import type { Dice } from './Dice.ts'
import type { Asking } from './randomMove.ts'
import { folk, type RandomRoom, wordsOf } from './randomSetSteps.ts'

type Maker = (dice: Dice, room: RandomRoom) => Asking | undefined

const learnings = ['l0', 'l1', 'l2', 'l3'] as LearningId[]
const carried = ['c0', 'c1', 'c2', 'c3', 'c4'] as CarriedId[]
const themes = ['t0', 't1'] as ThemeId[]
const settled = ['arrived', 'announced', 'calledOff', 'exported', 'gone'] as const

/** Whether everybody whom it touches has let a learning go, and it went nowhere yet. */
const letGo = (room: RandomRoom, known: Learning | undefined) =>
  known !== undefined &&
  known.carried === undefined &&
  toAsk(room.set.members, known).every((id) => known.answers[id] === true)

/** For tests: ways to ask something about learnings, and about what is carried into a supervision set, by how often. */
export const learningMakers: readonly (readonly [number, Maker])[] = [
  [
    6,
    (d, room) => {
      const learning = d.of(learnings)
      const known = room.set.learnings?.[learning]
      const actor = d.chance(0.7) && known !== undefined ? known.author : d.of(folk(room))
      const touches = d.chance(0.5) ? [] : [d.of(folk(room))]
      const words = { text: wordsOf(d, room.set), touches }
      const command = d.weighted<object>([
        [4, { type: 'learning.write', learning, ...words }],
        [1, { type: 'learning.edit', learning, ...words }],
        [1, { type: 'learning.drop', learning }],
      ])
      return { actor, command }
    },
  ],
  [
    2,
    (d, room) => ({
      actor: d.of(folk(room)),
      command: { type: 'learning.touchesMe', learning: d.of(learnings) },
    }),
  ],
  [
    12,
    (d, room) => {
      const learning = d.of(learnings)
      const known = room.set.learnings?.[learning]
      const whose = known === undefined ? folk(room) : toAsk(room.set.members, known)
      const seen = d.chance(0.95) ? (known?.text.id ?? 'x') : 'x'
      // Whoever has not let it go yet comes first, or hardly anything would ever be carried.
      const said: Readonly<Record<string, boolean>> = known?.answers ?? {}
      const open = whose.filter((id) => said[id] !== true)
      const actor = d.chance(0.9) ? d.of(open.length > 0 && d.chance(0.7) ? open : whose) : d.of(folk(room))
      return { actor, command: { type: 'learning.answer', learning, seen, release: d.chance(0.9) } }
    },
  ],
  [
    6,
    (d, room) => {
      const { facilitator } = room.set
      const free = learnings.filter((id) => letGo(room, room.set.learnings?.[id]))
      const learning = d.of(free.length > 0 && d.chance(0.8) ? free : learnings)
      const going = { to: 'elsewhere', as: d.of(carried), where: wordsOf(d, room.set) }
      const command = d.of<object>([
        { type: 'learning.ask', learning, touches: [d.of(folk(room))] },
        { type: 'learning.carry', learning, ...going },
        { type: 'learning.carry', learning, ...going },
      ])
      return { actor: d.chance(0.9) ? facilitator : d.of(folk(room)), command }
    },
  ],
  [
    4,
    (d, room) => {
      const went = Object.values<Learning>(room.set.learnings ?? {}).filter(
        (one) => one.carried !== undefined,
      )
      if (went.length === 0) return undefined
      const { id, carried: to } = d.of(went)
      const is = d.of(settled)
      const until = is === 'announced' ? { until: room.now + EXPORT_NOTICE_MS } : {}
      const as = d.chance(0.9) ? to?.as : 'other'
      return { actor: 'system', command: { type: 'learning.settle', learning: id, as, is, ...until } }
    },
  ],
  [
    1,
    (d, room) => ({
      actor: room.set.facilitator,
      command: { type: 'set.edit', settings: { supervision: d.chance(0.8) } },
    }),
  ],
  [
    12,
    (d, room) => {
      const all = room.set.supervision
      const untold = Object.values<Carried>(all?.carried ?? {}).find(
        ({ theme, until }) =>
          theme !== undefined && until === undefined && all?.themes[theme]?.announcedAt !== undefined,
      )
      const until = room.now + EXPORT_NOTICE_MS
      if (untold !== undefined && d.chance(0.5))
        return {
          actor: 'system',
          command: { type: 'carried.settle', carried: untold.id, is: 'told', until },
        }
      const one = d.of(carried)
      const from = d.of(['from0', 'from1', 'from2', 'from3']) as SetId
      const by = room.set.supervision?.carried[one]?.by
      const bring = { type: 'carried.bring', carried: one, from, learning: 'l', text: wordsOf(d, room.set) }
      return d.weighted<Asking>([
        [4, { actor: d.of(folk(room)), command: bring }],
        [
          5,
          { actor: d.of(folk(room)), command: { type: 'carried.sort', carried: one, theme: d.of(themes) } },
        ],
        [1, { actor: d.of(folk(room)), command: { type: 'carried.sort', carried: one, theme: null } }],
        [1, { actor: by ?? d.of(folk(room)), command: { type: 'carried.drop', carried: one } }],
        [5, { actor: 'system', command: { type: 'carried.settle', carried: one, is: 'shown' } }],
        [4, { actor: 'system', command: { type: 'carried.settle', carried: one, is: 'told', until } }],
        [1, { actor: 'system', command: { type: 'carried.settle', carried: one, is: 'withdrawn' } }],
      ])
    },
  ],
  [
    8,
    (d, room) => {
      const theme = d.of(themes)
      const name = { type: 'theme.name', theme, name: wordsOf(d, room.set) }
      const type = d.weighted([
        [5, 'theme.announce'],
        [5, 'theme.export'],
        [1, 'theme.callOff'],
        [1, 'theme.drop'],
      ])
      return d.chance(0.4)
        ? { actor: d.of(folk(room)), command: name }
        : { actor: d.chance(0.9) ? room.set.facilitator : d.of(folk(room)), command: { type, theme } }
    },
  ],
]
