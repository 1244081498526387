import { expect, it } from 'vitest'
import { floorOf } from '../../session/floorOf.ts'
import { item } from '../../test/agendas.ts'
import { sealed } from '../../test/dummies.ts'
import { aSession, person, type TestRoom } from '../../test/TestRoom.ts'

const meeting = () => aSession('knowledgeSharing', 3, [item('checkIn', 4), item('knowledgeSharing', 15)])
const teach = (room: TestRoom, name: string) =>
  room.move('knowledgeSharing', { type: 'sharing.begin', teacher: person(name) })
const questions = (room: TestRoom, open = true) =>
  room.move('knowledgeSharing', { type: 'sharing.questions', open })
const takeAway = (room: TestRoom, text = sealed()) =>
  room.move('knowledgeSharing', { type: 'takeaway.write', text })
const data = (room: TestRoom) => room.data('knowledgeSharing')

it('[KS1] A member who is here teaches, by their own word or whoever’s who holds the controls; one at a time', () => {
  const room = meeting()
  room.guest('gia')
  expect(room.refusal('ana', teach(room, 'ben'))).toBe('not-allowed')
  expect(room.refusal('fay', teach(room, 'gia'))).toBe('unknown')
  room.does('ana', teach(room, 'ana'))
  expect(room.refusal('ben', teach(room, 'ben'))).toBe('not-allowed')
  expect(room.refusal('ana', teach(room, 'ana'))).toBe('already')
  room.does('fay', teach(room, 'cem'))
  expect(data(room)).toMatchObject({ teacher: 'cem', questions: false })
  room.does('cem', questions(room))
  room.does('ben', teach(room, 'ben'))
  expect(data(room)).toMatchObject({ teacher: 'ben', questions: false })
})

it('[KS2] Who teaches has the floor; when they are done, questions come, from everybody', () => {
  const room = meeting()
  expect(floorOf(room.session)).toMatchObject({ policy: 'free' })
  expect(room.refusal('fay', questions(room))).toBe('not-now')
  room.does('ana', teach(room, 'ana'))
  expect(floorOf(room.session)).toEqual({ policy: 'turns', mode: 'soft', speakers: ['ana', 'fay'] })
  expect(room.refusal('ben', questions(room))).toBe('not-allowed')
  room.does('ana', questions(room))
  expect(floorOf(room.session)).toMatchObject({ policy: 'free' })
  expect(room.refusal('ana', questions(room))).toBe('already')
  room.does('fay', questions(room, false))
  expect(floorOf(room.session).speakers).toEqual(['ana', 'fay'])
})

it('[KS3] Everybody writes what they take away from each who taught; writing anew changes one’s own', () => {
  const room = meeting()
  room.guest('gia')
  expect(room.refusal('ben', takeAway(room))).toBe('not-now')
  room.does('ana', teach(room, 'ana'))
  const [first, again, other, later] = [sealed(), sealed(), sealed(), sealed()]
  room.does('ben', takeAway(room, first))
  room.does('gia', takeAway(room, other))
  room.does('ben', takeAway(room, again))
  expect(room.refusal('ben', takeAway(room, again))).toBe('already')
  room.does('fay', teach(room, 'cem'))
  room.does('ben', takeAway(room, later))
  const all = Object.values(data(room).takeaways).map(({ id, author, teacher }) => [id, author, teacher])
  expect(all).toEqual([
    [other.id, 'gia', 'ana'],
    [again.id, 'ben', 'ana'],
    [later.id, 'ben', 'cem'],
  ])
})
