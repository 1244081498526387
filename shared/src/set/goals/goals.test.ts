import { expect, it } from 'vitest'
import type { GoalId } from '../../ids.ts'
import { item, onePresenter } from '../../test/agendas.ts'
import { sealed } from '../../test/dummies.ts'
import { aSession, aSet, person, type TestRoom } from '../../test/TestRoom.ts'
import { createCommonView, createOwnView } from '../../views/index.ts'

const id = (name: string) => name as GoalId
const goals = (room: TestRoom) => Object.values(room.set.goals ?? {})
const set = (room: TestRoom, name: string, goal: string, shown = true) =>
  room.does(name, { type: 'goal.set', goal: id(goal), text: sealed(room.set.epoch), shown })
const look = (room: TestRoom, name: string, goal: string, closes = false) =>
  room.does(name, { type: 'goal.look', goal: id(goal), text: sealed(room.set.epoch), closes })

it('[LG1] A goal is its owner’s alone, before and after any session', () => {
  const room = aSet()
  set(room, 'ana', 'g')
  const text = sealed()
  for (const name of ['ben', 'fay']) {
    expect(room.refusal(name, { type: 'goal.edit', goal: id('g'), text })).toBe('not-allowed')
    expect(room.refusal(name, { type: 'goal.look', goal: id('g'), text, closes: true })).toBe('not-allowed')
    expect(room.refusal(name, { type: 'goal.drop', goal: id('g') })).toBe('not-allowed')
  }
  expect(room.refusal('ben', { type: 'goal.set', goal: id('g'), text, shown: true })).toBe('already')
  room.does('ana', { type: 'goal.edit', goal: id('g'), text })
  expect(goals(room)).toMatchObject([{ id: 'g', owner: 'ana', text, shown: true, status: 'open', looks: [] }])
  room.does('ana', { type: 'goal.drop', goal: id('g') })
  expect(goals(room)).toEqual([])
  expect(room.refusal('ana', { type: 'goal.drop', goal: id('g') })).toBe('unknown')
  for (let n = 0; n < 50; n += 1) set(room, 'ana', `g${n}`)
  expect(room.refusal('ana', { type: 'goal.set', goal: id('more'), text, shown: true })).toBe('too-many')
})

it('[LG2] The journal has whose it is, when and whether it is open; words only as sealed text', () => {
  const room = aSet()
  const [text, seen] = [sealed(), sealed()]
  room.does('ana', { type: 'goal.set', goal: id('g'), text, shown: false })
  room.wait(1).does('ana', { type: 'goal.look', goal: id('g'), text: seen, closes: true })
  expect(room.setEvents.slice(-2)).toEqual([
    {
      type: 'goalSet',
      goal: {
        id: 'g',
        owner: 'ana',
        text,
        setAt: room.now - 1,
        shown: false,
        status: 'open',
        looks: [],
      },
      v: 1,
      at: room.now - 1,
    },
    { type: 'goalLookedAt', goal: 'g', text: seen, session: null, closes: true, v: 1, at: room.now },
  ])
})

it('[LG3] A goal that is not shown is seen by its owner only', () => {
  const room = aSet()
  set(room, 'ana', 'open')
  set(room, 'ana', 'secret', false)
  const own = (name: string) => createOwnView()(room.world, person(name))?.hiddenGoals
  expect(Object.keys(createCommonView()(room.set, null).goals)).toEqual(['open'])
  expect(Object.keys(own('ana') ?? {})).toEqual(['secret'])
  for (const name of ['ben', 'fay']) expect(own(name)).toEqual({})
})

it('[LG4] A look closes it or leaves it open, and opens what was closed', () => {
  const room = aSet()
  set(room, 'ana', 'g')
  const status = () => goals(room)[0]?.status
  look(room, 'ana', 'g')
  expect(status()).toBe('open')
  look(room, 'ana', 'g', true)
  expect(status()).toBe('closed')
  look(room, 'ana', 'g')
  expect([status(), goals(room)[0]?.looks.length]).toEqual(['open', 3])
})

const agenda = [item('learningGoals', 15), ...onePresenter('ana').slice(0, 2), item('close', 2)]
const order = (room: TestRoom) => room.data('reportBack').order.map((one) => `${one.owner} ${one.id}`)

it('[LG5] Report-back looks at the goals of earlier sessions, after all commitments, owner by owner', () => {
  const room = aSession('learningGoals', 3, agenda)
  for (const name of ['ben', 'ana', 'cem']) set(room, name, `${name}1`)
  set(room, 'ana', 'hers', false)
  room.commit('ana', 'promise').goTo('reportBack')
  // What was set or promised today is for the next meeting.
  expect(order(room)).toEqual([])
  room.does('fay', { type: 'session.close' })
  look(room.wait(1_000), 'cem', 'cem1', true)
  set(room, 'ana', 'ana2')

  room.open('session-2', agenda).arrive('fay', 'ben', 'ana').start()
  set(room, 'ben', 'today')
  room.goTo('reportBack')
  expect(order(room)).toEqual(['ana promise', 'ana ana1', 'ana ana2', 'ben ben1', 'cem cem1'])
  const { now } = room.data('reportBack')
  expect(now).toBe('promise')
  room.does('ana', room.move('reportBack', { type: 'report.next' }))
  expect(room.data('reportBack').now).toBe('ana1')
  look(room, 'ana', 'ana1')
  room.does('ana', room.move('reportBack', { type: 'report.next' }))
  room.does('fay', room.move('reportBack', { type: 'report.show', commitment: id('cem1') }))
  expect(room.data('reportBack').seen).toEqual(['promise', 'ana1', 'ana2'])
  room.does('fay', { type: 'session.close' })

  // Closed before the meeting that was, cem's is not looked at again.
  room.open('session-3', agenda).arrive('fay', 'ana', 'ben', 'cem').start().goTo('reportBack')
  expect(order(room)).toEqual(['ana promise', 'ana ana1', 'ana ana2', 'ben ben1', 'ben today'])
})
