import { expect, it } from 'vitest'
import type { CarriedId, LearningId, SetId } from '../../ids.ts'
import { sealed } from '../../test/dummies.ts'
import { aSet, person, type TestRoom } from '../../test/TestRoom.ts'
import { createCommonView, createOwnView } from '../../views/index.ts'
import {
  EXPORT_MARGIN_MS,
  EXPORT_NOTICE_MS,
  EXPORT_OPEN_MS,
  exportWindow,
  isBackAtOnce,
} from './exportTimes.ts'

const learning = 'l' as LearningId
const as = 'c' as CarriedId
const of = (room: TestRoom) => room.set.learnings?.[learning]
const write = (room: TestRoom, name = 'ana', touches: readonly string[] = ['ben'], id = learning) =>
  room.does(name, {
    type: 'learning.write',
    learning: id,
    text: sealed(room.set.epoch),
    touches: touches.map(person),
  })
const answer = (room: TestRoom, release = true) =>
  ({ type: 'learning.answer', learning, seen: of(room)?.text.id ?? ('' as never), release }) as const
const carry = (room: TestRoom) =>
  ({ type: 'learning.carry', learning, to: 'there' as SetId, as, where: sealed(room.set.epoch) }) as const
const settle = (is: 'arrived' | 'announced' | 'calledOff' | 'exported' | 'gone', until?: number) =>
  ({ type: 'learning.settle', learning, as, is, ...(until === undefined ? {} : { until }) }) as const
const shown = (room: TestRoom) => createCommonView()(room.set, null).learnings[learning]
const mine = (room: TestRoom, name: string) => createOwnView()(room.world, person(name))?.learning[learning]

/** Ana's, about Ben's issue, released by all and carried. */
function carried(): TestRoom {
  const room = aSet()
  write(room)
  for (const name of ['ana', 'ben', 'cem']) room.does(name, answer(room))
  room.does('fay', carry(room))
  return room
}

it('[SU1] A learning is its author’s, who names whose issue it touches; the facilitator may name more', () => {
  const room = aSet()
  write(room)
  const edit = { type: 'learning.edit' as const, learning, text: sealed(), touches: [] }
  for (const name of ['ben', 'fay']) {
    expect(room.refusal(name, edit)).toBe('not-allowed')
    expect(room.refusal(name, { type: 'learning.drop', learning })).toBe('not-allowed')
  }
  expect(room.refusal('ben', { type: 'learning.write', learning, text: sealed(), touches: [] })).toBe(
    'already',
  )
  expect(room.refusal('ana', { ...edit, touches: [person('nobody')] })).toBe('unknown')
  expect(room.refusal('ana', { type: 'learning.ask', learning, touches: [] })).toBe('not-allowed')
  room.does('fay', { type: 'learning.ask', learning, touches: [person('cem'), person('ana')] })
  expect(of(room)).toMatchObject({ touches: ['ben', 'cem'], askedAt: room.now })
  room.does('ana', edit)
  expect(of(room)).toMatchObject({ touches: ['ben', 'cem'], answers: {} })
  room.does('ana', { type: 'learning.drop', learning })
  expect(room.set.learnings).toEqual({})
  for (let n = 0; n < 50; n += 1) write(room, 'ana', [], `l${n}` as LearningId)
  const more = { type: 'learning.write' as const, learning, text: sealed(), touches: [] }
  expect(room.refusal('ana', more)).toBe('too-many')
})

const touchesMe = { type: 'learning.touchesMe', learning } as const

it('[SU1] Whoever’s issue it touches says so themselves, and is taken out by nobody', () => {
  const room = aSet()
  expect(room.refusal('cem', touchesMe)).toBe('unknown')
  write(room)
  for (const name of ['ana', 'ben']) expect(room.refusal(name, touchesMe)).toBe('already')
  for (const name of ['ana', 'ben', 'cem']) room.does(name, answer(room))
  expect(shown(room)?.released).toBe(true)
  // What they said when it seemed to be nothing of theirs does not count for what is.
  room.does('cem', touchesMe)
  expect(mine(room, 'cem')).toBeUndefined()
  expect(room.refusal('cem', touchesMe)).toBe('already')
  expect(shown(room)).toMatchObject({ touches: ['ben', 'cem'], saidSo: ['cem'], released: false })
  expect(room.refusal('fay', carry(room))).toBe('not-now')
  // Not asked for yet: the author takes out whom they named, and nobody else.
  room.does('ana', { type: 'learning.edit', learning, text: sealed(), touches: [] })
  expect(of(room)?.touches).toEqual(['cem'])
  room.does('fay', { type: 'learning.ask', learning, touches: [] })
  // The facilitator has an issue, too.
  room.does('fay', touchesMe)
  for (const name of ['ana', 'ben', 'cem']) room.does(name, answer(room))
  expect(room.refusal('fay', carry(room))).toBe('not-now')
  room.does('fay', answer(room))
  room.does('fay', carry(room))
})

it('[SU5] What went without somebody whose issue it touches is back when they say so, until it is exported', () => {
  const until = (room: TestRoom) => room.now + EXPORT_NOTICE_MS
  const room = carried()
  room.does('cem', touchesMe)
  expect(shown(room)).toMatchObject({ touches: ['ben', 'cem'], released: false })
  expect(shown(room)).not.toHaveProperty('carried')
  room.does('cem', answer(room))
  room.does('fay', carry(room))

  const late = carried()
  late.does('system', settle('announced', until(late)))
  late.wait(EXPORT_NOTICE_MS)
  late.does('cem', touchesMe)
  expect(shown(late)).toMatchObject({ released: false, carried: { leaving: true } })
  late.does('system', settle('gone'))
  expect(shown(late)).not.toHaveProperty('carried')

  const out = carried()
  out.does('system', settle('announced', until(out)))
  out.does('system', settle('exported'))
  expect(out.refusal('cem', touchesMe)).toBe('not-now')
})

it('[SU2] A no looks like nobody having said anything, to everybody but whoever said it', () => {
  const room = aSet()
  write(room)
  room.does('fay', { type: 'learning.ask', learning, touches: [] })
  const view = createCommonView()
  const before = view(room.set, null).learnings
  room.does('ben', answer(room, false))
  expect(view(room.set, null).learnings).toBe(before)
  expect(mine(room, 'ben')).toEqual({ answer: false })
  for (const name of ['ana', 'cem', 'fay']) expect(mine(room, name)).toBeUndefined()
  room.does('ana', answer(room))
  expect(shown(room)).toMatchObject({ released: false })
  expect(JSON.stringify(shown(room))).not.toContain('answer')
  expect(room.refusal('fay', answer(room))).toBe('not-allowed')
  expect(room.refusal('ana', answer(room))).toBe('already')
})

it('[SU3] Nothing is carried before every member who has come let it go: whose issue it touches only they can say', () => {
  const room = aSet().add('new')
  write(room, 'ana', [])
  for (const name of ['ana', 'ben']) room.does(name, answer(room))
  expect(shown(room)?.released).toBe(false)
  expect(room.refusal('fay', carry(room))).toBe('not-now')
  room.does('cem', answer(room, false))
  expect(room.refusal('fay', carry(room))).toBe('not-now')
  room.does('cem', answer(room))
  // Whoever has not come yet has no issue here, and takes nothing back by coming.
  room.does('fay', carry(room))
  room.join('new')
  expect(shown(room)).toMatchObject({ released: true, carried: { by: 'fay' } })
  // Each of them takes it back.
  room.does('cem', answer(room, false))
  expect(shown(room)).not.toHaveProperty('carried')
  expect(shown(room)?.released).toBe(false)
})

it('[SU3] Only what its author and whoever’s issue it touches let go is carried, in these very words', () => {
  const room = aSet()
  write(room)
  expect(room.refusal('fay', carry(room))).toBe('not-now')
  const seen = answer(room)
  room.does('ana', seen)
  expect(room.refusal('fay', carry(room))).toBe('not-now')
  for (const name of ['ben', 'cem']) room.does(name, seen)
  // Other words: nobody has let those go.
  room.does('ana', { type: 'learning.edit', learning, text: sealed(), touches: [person('ben')] })
  expect(room.refusal('fay', carry(room))).toBe('not-now')
  expect(room.refusal('ben', seen)).toBe('stale')
  for (const name of ['ana', 'ben', 'cem']) room.does(name, answer(room))
  expect(shown(room)?.released).toBe(true)
  expect(room.refusal('ana', carry(room))).toBe('not-allowed')
  expect(room.refusal('fay', { ...carry(room), to: room.set.id })).toBe('invalid')
  room.does('fay', carry(room))
  expect(room.refusal('fay', carry(room))).toBe('already')
  expect(room.refusal('ana', { type: 'learning.edit', learning, text: sealed(), touches: [] })).toBe(
    'already',
  )
})

it('[SU3] Whoever has no place any more has let nothing go', () => {
  const room = aSet()
  write(room)
  for (const name of ['ana', 'ben']) room.does(name, answer(room))
  room.remove('ben')
  expect(shown(room)?.released).toBe(false)
  expect(room.refusal('fay', carry(room))).toBe('not-now')
})

it('[SU4] The set sees where it went, and not what it is called there', () => {
  const room = carried()
  expect(shown(room)?.carried).toEqual({ where: of(room)?.carried?.where, by: 'fay', at: room.now })
  expect(mine(room, 'fay')).toEqual({ to: 'there', as: 'c' })
  expect(mine(room, 'ana')).toEqual({ answer: true })
  room.does('system', settle('arrived'))
  expect(shown(room)?.carried).toMatchObject({ arrived: true })
  expect(room.refusal('fay', settle('gone'))).toBe('not-allowed')
  expect(room.refusal('system', { ...settle('gone'), as: 'other' as CarriedId })).toBe('unknown')
})

it('[SU5] Either takes it back, until it is exported; while the export may be made, the other set lets go first', () => {
  const back = carried()
  back.does('ben', answer(back, false))
  expect(shown(back)).not.toHaveProperty('carried')
  expect(back.refusal('system', settle('arrived'))).toBe('unknown')

  const room = carried()
  const until = room.now + EXPORT_NOTICE_MS
  expect(room.refusal('system', settle('announced'))).toBe('invalid')
  room.does('system', settle('announced', until))
  expect(shown(room)?.carried?.until).toBe(until)
  room.wait(EXPORT_NOTICE_MS)
  room.does('ana', answer(room, false))
  expect(shown(room)).toMatchObject({ released: false, carried: { leaving: true } })
  // It is on its way back; to let it go again at this moment would leave it nowhere.
  expect(room.refusal('ana', answer(room))).toBe('not-now')
  expect(room.refusal('ana', { type: 'learning.drop', learning })).toBe('not-now')
  room.does('system', settle('gone'))
  expect(of(room)).not.toHaveProperty('carried')
  room.does('ana', answer(room))

  const late = carried()
  late.does('system', settle('announced', until))
  late.wait(EXPORT_NOTICE_MS)
  late.does('ben', answer(late, false))
  late.does('system', settle('exported'))
  expect(shown(late)?.carried).toMatchObject({ exportedAt: late.now })
  expect(shown(late)?.carried).not.toHaveProperty('leaving')

  const over = carried()
  over.does('system', settle('announced', until))
  over.wait(EXPORT_NOTICE_MS + EXPORT_OPEN_MS + EXPORT_MARGIN_MS)
  over.does('ana', answer(over, false))
  expect(of(over)).not.toHaveProperty('carried')

  const out = carried()
  out.does('system', settle('announced', until))
  out.does('system', settle('exported'))
  expect(shown(out)?.carried).toMatchObject({ exportedAt: out.now })
  expect(out.refusal('ana', answer(out, false))).toBe('not-now')
  expect(out.refusal('system', settle('gone'))).toBe('already')
  out.does('ana', { type: 'learning.drop', learning })
})

it('[SU5] [SU8] There is no instant at which it is back at once and can be exported', () => {
  const untils = [5_000_000_000, 5_000_000_123]
  const { from, before } = exportWindow(untils)
  for (const until of untils) {
    for (const now of [from, before - 1]) expect(isBackAtOnce({ until }, now)).toBe(false)
    expect(from - until).toBeGreaterThanOrEqual(EXPORT_MARGIN_MS)
    for (let now = until - 5; now < before + 2 * EXPORT_MARGIN_MS; now += EXPORT_MARGIN_MS / 2)
      if (isBackAtOnce({ until }, now)) expect(now < from - EXPORT_MARGIN_MS + 1 || now >= before).toBe(true)
  }
})

it('[E3] Of whoever left the learnings go, and what they let go is let go no more', () => {
  const room = carried()
  write(room, 'cem', [], 'hers' as LearningId)
  room.does('cem', { type: 'set.leave', member: person('cem') })
  expect(Object.keys(room.set.learnings ?? {})).toEqual([learning])
  room.does('ben', { type: 'set.leave', member: person('ben') })
  expect(of(room)?.answers).toEqual({ ana: true })
  expect(shown(room)?.released).toBe(false)
})
