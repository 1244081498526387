import { expect, it } from 'vitest'
import { item, onePresenter } from '../../test/agendas.ts'
import { sealed } from '../../test/dummies.ts'
import { aSession, person, type TestRoom } from '../../test/TestRoom.ts'
import { createCommonView, createOwnView } from '../../views/index.ts'

const agenda = [item('continue', 10), ...onePresenter('ana')]
const meeting = (members = 3) => aSession('continue', members, agenda)
const choose = (room: TestRoom, choice = sealed(room.set.epoch)) =>
  room.move('continue', { type: 'choice.make', choice })
const open = (room: TestRoom) => room.move('continue', { type: 'choices.open' })
const data = (room: TestRoom) => room.data('continue')

/** What everybody sees of the phase, and what one person sees of their own. */
const common = (room: TestRoom) => createCommonView()(room.set, room.session).phases[room.on]?.data
const own = (room: TestRoom, name: string) => createOwnView()(room.world, person(name))?.choice

it('[CN1] Members choose, whoever facilitates too, again until it is open; guests and observers do not', () => {
  const room = meeting().observer('olga').guest('gia')
  for (const name of ['olga', 'gia']) expect(room.refusal(name, choose(room))).toBe('not-allowed')
  room.does('ana', choose(room))
  const again = sealed()
  room.does('ana', choose(room, again))
  room.does('fay', choose(room))
  expect(data(room).choices[person('ana')]).toEqual(again)
  expect(data(room).chosen).toEqual(['ana', 'fay'])
})

it('[CN2] Until they are open everybody sees who has chosen, and only one’s own choice', () => {
  const room = meeting()
  const mine = sealed()
  room.does('ben', choose(room))
  room.does('ana', choose(room, mine))
  expect(common(room)).toEqual({ choices: {}, chosen: ['ana', 'ben'], opened: false })
  expect([own(room, 'ana'), own(room, 'cem')]).toEqual([mine, null])
  for (const name of ['fay', 'cem', 'ben']) {
    const seen = JSON.stringify([common(room), createOwnView()(room.world, person(name))])
    expect(seen).not.toContain(mine.id)
  }
})

it('[CN3] The choice that leaves nobody here without one opens them all, with names', () => {
  const room = meeting().leave('cem')
  for (const name of ['ana', 'ben']) room.does(name, choose(room))
  expect(data(room).opened).toBe(false)
  room.does('fay', choose(room))
  expect(common(room)).toEqual(data(room))
  expect(Object.keys(data(room).choices).sort()).toEqual(['ana', 'ben', 'fay'])
  expect(own(room, 'ana')).toBeNull()
  room.arrive('cem')
  expect(room.refusal('cem', choose(room))).toBe('not-now')
  expect(room.refusal('ana', choose(room))).toBe('not-now')
})

it('[CN3] Whoever holds the controls opens them earlier; nobody’s leaving does, nor the end of the phase', () => {
  const room = meeting()
  expect(room.refusal('fay', open(room))).toBe('not-now')
  for (const name of ['ana', 'ben', 'fay']) room.does(name, choose(room))
  room.leave('cem')
  expect(data(room).opened).toBe(false)
  room.advance()
  expect(createCommonView()(room.set, room.session).phases['continue' as never]).toMatchObject({
    data: { choices: {} },
  })
  room.goTo('continue')
  expect(room.refusal('ana', open(room))).toBe('not-allowed')
  room.does('fay', open(room))
  expect(Object.keys(data(room).choices).sort()).toEqual(['ana', 'ben', 'fay'])
  expect(room.refusal('fay', open(room))).toBe('already')
})
