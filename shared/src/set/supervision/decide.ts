import type { ThemeId } from '../../ids.ts'
import { reject } from '../../rejection.ts'
import { type Judged, type Outcome, ofSet } from '../../world.ts'
import type { SetCommand } from '../commands.ts'
import type { SetState } from '../set.ts'
import { decideTheme } from './decideTheme.ts'
import {
  type Carried,
  carriedIn,
  inTheme,
  isExported,
  noSupervision,
  SETS_FOR_EXPORT,
  type Supervision,
  setsOf,
} from './state.ts'

type SupervisionCommand = Extract<SetCommand, { type: `carried.${string}` | `theme.${string}` }>
type Settle = Extract<SupervisionCommand, { type: 'carried.settle' }>

/** More than these nobody could sort. */
const MOST = 300

/** SPEC SU6–SU9: what was carried into a supervision set, and what leaves it. */
export function decideSupervision(set: SetState, command: SupervisionCommand, judged: Judged): Outcome {
  const state = set.supervision ?? noSupervision
  switch (command.type) {
    case 'theme.name':
    case 'theme.drop':
    case 'theme.announce':
    case 'theme.callOff':
    case 'theme.export':
      return decideTheme(state, command, judged)
    case 'carried.settle':
      return settle(state, command)
    default:
      return decideCarried(set, state, command, judged)
  }
}

function decideCarried(
  set: SetState,
  state: Supervision,
  command: Extract<SupervisionCommand, { type: 'carried.bring' | 'carried.drop' | 'carried.sort' }>,
  { actor, now }: Judged,
): Outcome {
  if (actor === 'system') return reject('not-allowed')
  const before = state.carried[command.carried]
  if (command.type === 'carried.bring') {
    if (set.settings.supervision !== true) return reject('not-allowed')
    if (before !== undefined) return reject('already')
    if (command.from === set.id) return reject('invalid', 'from')
    if (Object.keys(state.carried).length >= MOST) return reject('too-many')
    const { carried: id, from, learning, text } = command
    return ofSet({ type: 'carriedBrought', carried: { id, from, learning, by: actor, text, at: now } })
  }
  if (before === undefined || before.dropped === true) return reject('unknown')
  if (isExported(before, state.themes)) return reject('already')
  if (command.type === 'carried.drop') {
    if (before.by !== actor && set.facilitator !== actor) return reject('not-allowed')
    return ofSet({ type: 'carriedDropped', carried: before.id })
  }
  if (before.shown !== true) return reject('unknown')
  const { theme } = command
  if (theme !== null && state.themes[theme] === undefined) return reject('unknown', 'theme')
  if (theme === (before.theme ?? null)) return reject('already')
  if (isFixed(state, before.theme) || isFixed(state, theme)) return reject('not-now')
  return ofSet({ type: 'carriedSorted', carried: before.id, theme })
}

/** SPEC SU8: what was announced is what is exported. */
function isFixed({ themes }: Supervision, id: ThemeId | null | undefined): boolean {
  const theme = id === null || id === undefined ? undefined : themes[id]
  return theme?.announcedAt !== undefined || theme?.exportedAt !== undefined
}

function settle(state: Supervision, { carried: id, is, until }: Settle): Outcome {
  const before = state.carried[id]
  if (before === undefined) return reject('unknown')
  if ((is === 'told') !== (until !== undefined)) return reject('invalid', 'until')
  if (is === 'shown' && before.shown === true) return reject('already')
  if (is === 'told' && !isFixed(state, before.theme)) return reject('not-now')
  // An export cannot be taken back; who was told in time could have said so (SPEC SU5, SU8).
  if (is === 'withdrawn' && before.dropped !== true && isExported(before, state.themes))
    return reject('already')
  const settled = {
    type: 'carriedSettled' as const,
    carried: id,
    is,
    ...(until === undefined ? {} : { until }),
  }
  const off = is === 'withdrawn' ? calledOffWithout(state, before) : undefined
  return off === undefined ? ofSet(settled) : ofSet(settled, { type: 'themeCalledOff', theme: off })
}

/** SPEC SU8: the announced theme that with this one gone is from too few sets to be exported. */
function calledOffWithout(state: Supervision, { id, theme }: Carried): ThemeId | undefined {
  const known = theme === undefined ? undefined : state.themes[theme]
  if (known?.announcedAt === undefined || known.exportedAt !== undefined) return undefined
  const left = carriedIn(state.carried, known.id).filter((one) => one.id !== id)
  return setsOf(left.map(inTheme)) < SETS_FOR_EXPORT ? known.id : undefined
}
