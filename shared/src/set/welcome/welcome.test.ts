import { expect, it } from 'vitest'
import { rotationWithout, sealed } from '../../test/dummies.ts'
import { aSession, aSet, person } from '../../test/TestRoom.ts'
import { createCommonView, createOwnView } from '../../views/index.ts'

const yes = { type: 'welcome.accept' } as const
const no = (name: string) => ({ type: 'welcome.decline', member: person(name) }) as const

it('[WE1] [WE4] a yes is one’s own, once; the facilitator is shown it, and nobody else', () => {
  const room = aSet(3)
  room.does('ana', yes)
  expect(room.refusal('ana', yes)).toBe('already')
  expect(room.refusal('system', yes)).toBe('not-allowed')
  const own = (name: string) => createOwnView()(room.world, person(name))
  expect(own('ana')?.me.saidYesAt).toBe(room.now)
  expect(own('fay')?.details?.[person('ana')]?.saidYesAt).toBe(room.now)
  expect(own('ben')?.details).toBeNull()
  expect(JSON.stringify(createCommonView()(room.set, null))).not.toContain('saidYesAt')
})

it('[WE1] whoever hands the facilitation over is not invited like somebody new', () => {
  const room = aSet(3)
  room.does('fay', { type: 'member.facilitate', member: person('ana') })
  expect(createOwnView()(room.world, person('fay'))?.me.saidYesAt).toBe(room.now)
  expect(room.refusal('fay', yes)).toBe('already')
})

it('[WE2] by the link alone a place is declined until it is taken, inside until the yes', () => {
  const room = aSet(3).add('new').add('other')
  expect(room.refusal('ben', no('new'))).toBe('not-allowed')
  expect(room.refusal('fay', no('new'))).toBe('not-allowed')
  room.join('new')
  expect(room.refusal('system', no('new'))).toBe('already')
  room.does('new', no('new'))
  expect(room.refusal('system', no('new'))).toBe('unknown')
  room.does('ana', yes)
  expect(room.refusal('ana', no('ana'))).toBe('already')
  expect(room.refusal('fay', no('fay'))).toBe('last-facilitator')
  room.revoke('other')
  expect(room.refusal('system', no('other'))).toBe('unknown')
})

it('[WE3] a place that nobody took is declined without a new key; one that was taken makes it due', () => {
  const room = aSet(3).add('new').add('late')
  room.does('fay', {
    type: 'member.edit',
    member: person('new'),
    email: 'new@set.example',
    zone: 'Asia/Tokyo',
  })
  room.does('system', no('new'))
  expect(room.set.epochDue).toBeUndefined()
  const { members } = room.set
  expect(members[person('new')]).toMatchObject({
    name: 'new',
    status: 'removed',
    declinedAt: room.now,
    link: { revoked: true },
    wraps: [],
  })
  for (const gone of ['email', 'zone', 'leftAt']) expect(members[person('new')]).not.toHaveProperty(gone)
  expect(
    room.refusal('system', { type: 'device.add', member: person('new'), device: 'd' as never, label: 'x' }),
  ).toBe('unknown')

  room.join('late').commit('late', 'c-late')
  room.does('late', no('late'))
  expect(room.set.commitments).toEqual({})
  expect(room.set.epochDue).toBe(true)
  const words = { type: 'set.edit', purpose: sealed(room.set.epoch) } as const
  expect(room.refusal('fay', words)).toBe('old-key')
  room.does('ben', { type: 'set.rotate', rotation: rotationWithout(room.set, '') })
  expect(
    Object.keys(room.set.members).filter((id) => room.set.members[person(id)]?.wraps.length === 2),
  ).toEqual(['fay', 'ana', 'ben', 'cem'])
})

it('[WE3] in a session only their rounds ahead are freed; the call of the others does not move', () => {
  const room = aSession('checkIn').add('new')
  const presents = () => room.session.agenda.some(({ presenter }) => presenter === person('new'))
  room.does('fay', { type: 'presenter.set', round: 1, member: person('new') })
  expect(presents()).toBe(true)
  const { mediaRoom } = room.session
  room.does('system', no('new'))
  expect(presents()).toBe(false)
  expect(room.session.mediaRoom).toBe(mediaRoom)
  room.does('ana', no('ana'))
  expect(room.session.mediaRoom).not.toBe(mediaRoom)
  expect(room.session.people[person('ana')]?.present).toBe(false)
})
