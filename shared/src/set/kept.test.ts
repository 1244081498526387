import { expect, it } from 'vitest'
import type { SessionId } from '../ids.ts'
import { sealed } from '../test/dummies.ts'
import { aSession, person, type TestRoom } from '../test/TestRoom.ts'
import { createCommonView, createOwnView } from '../views/index.ts'

const keep = (room: TestRoom, text = sealed(room.set.epoch), round = 1) =>
  ({ type: 'questions.keep', session: room.session.id, round, text }) as const
const kept = (room: TestRoom) => Object.values(room.set.kept)

it('[R1] The presenter chooses once their open questions have begun, in the session or after it', () => {
  const room = aSession('clarifying')
  expect(room.refusal('ana', keep(room))).toBe('not-now')
  room.goTo('openQuestions')
  expect(room.refusal('ben', keep(room))).toBe('not-allowed')
  expect(room.refusal('fay', keep(room))).toBe('not-allowed')
  expect(room.refusal('ana', keep(room, sealed(), 2))).toBe('not-now')
  const { id } = room.session
  room.does('fay', { type: 'session.close' })
  const text = sealed()
  room.does('ana', keep(room, text))
  expect(kept(room)).toEqual([{ member: 'ana', session: id, number: 1, round: 1, at: room.now, text }])
})

it('[R1] When another session has opened there is nothing more to choose from the one before', () => {
  const room = aSession('openQuestions')
  const first = keep(room)
  room.does('fay', { type: 'session.close' })
  room.open('session-2')
  expect(room.refusal('ana', first)).toBe('unknown')
})

it('[R2] They may change the choice and let it go at any time; nobody else may, or sees it', () => {
  const room = aSession('openQuestions')
  const [at, first] = [room.now, keep(room)]
  room.does('ana', first)
  room.does('fay', { type: 'session.close' })
  room.open('session-2').wait(60_000)
  room.does('fay', { type: 'set.edit', name: 'Another name' })
  const text = sealed()
  room.does('ana', { ...first, text })
  expect(kept(room)).toMatchObject([{ at, number: 1, text }])
  expect(room.refusal('ben', { ...first, text: sealed() })).toBe('not-allowed')
  const letGo = { type: 'questions.letGo', session: 'session-1' as SessionId, round: 1 } as const
  expect(room.refusal('ben', letGo)).toBe('not-allowed')

  expect(JSON.stringify(createCommonView()(room.set, room.session))).not.toContain(text.id)
  expect(createOwnView()(room.world, person('ben'))?.kept).toEqual({})
  expect(Object.values(createOwnView()(room.world, person('ana'))?.kept ?? {})).toMatchObject([{ text }])

  room.does('ana', letGo)
  expect(kept(room)).toEqual([])
  expect(room.refusal('ana', letGo)).toBe('unknown')
})
