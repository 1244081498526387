import { expect, it } from 'vitest'
import type { Command } from '../command.ts'
import type { SessionId } from '../ids.ts'
import { item, minutes, onePresenter, round } from '../test/agendas.ts'
import { aSession, aSet, person, phase, type TestRoom } from '../test/TestRoom.ts'
import type { AgendaItem } from './agenda.ts'

const edit = (agenda: readonly AgendaItem[]): Command => ({ type: 'agenda.edit', agenda: [...agenda] })
const lasting = (room: TestRoom, id: string, length: number) =>
  edit(room.session.agenda.map((i) => (i.id === id ? { ...i, ms: minutes(length) } : i)))

it('[G1] What has begun stays in the agenda and keeps its kind; the rest can be added, removed, moved', () => {
  const room = aSession('clarifying')
  const { agenda } = room.session
  const without = (id: string) => edit(agenda.filter((i) => i.id !== id))
  expect(room.refusal('fay', without('clarifying'))).toBe('invalid')
  expect(room.refusal('fay', without('checkIn'))).toBe('invalid')
  const other = agenda.map((i) => (i.id === 'checkIn' ? { ...i, kind: 'break' as const } : i))
  expect(room.refusal('fay', edit(other))).toBe('invalid')
  room.does('fay', without('appreciation'))
  room.does('fay', edit([item('offers', 4), ...room.session.agenda].reverse()))
  expect(room.session.agenda.map((i) => i.id)).toEqual([
    ...['close', 'processReflection', 'actionCommitment', 'openQuestions', 'silence'],
    ...['clarifying', 'presentation', 'reportBack', 'checkIn', 'offers'],
  ])
  expect(room.on).toBe('clarifying')
  room.advance()
  expect(room.on).toBe('presentation')
})

it('[G2] Retiming the phase that is on shifts its clock by the difference', () => {
  const room = aSession('openQuestions').wait(minutes(5))
  room.does('fay', lasting(room, 'openQuestions', 20))
  expect(room.left).toBe(minutes(15))
  room.does('ana', { type: 'pause' })
  room.does('fay', lasting(room, 'openQuestions', 3))
  expect(room.left).toBe(minutes(-2))
  room.does('fay', lasting(room, 'close', 30))
  expect(room.left).toBe(minutes(-2))
})

it('[G2] One that was left gets the difference when it is entered again', () => {
  const room = aSession('openQuestions').wait(minutes(5)).goTo('checkIn')
  room.does('fay', lasting(room, 'openQuestions', 20))
  room.goTo('openQuestions')
  expect(room.left).toBe(minutes(15))
  expect(room.session.clock).toMatchObject({ totalMs: minutes(20) })
})

it('[G3] Presenters are members; observers, guests and whoever lost their place do not present', () => {
  const room = aSession().guest('gia').observer('olga').revoke('cem').remove('ben')
  for (const name of ['gia', 'olga', 'nobody', 'cem', 'ben']) {
    expect(room.refusal('fay', { type: 'presenter.set', round: 1, member: person(name) })).toBe('unknown')
    expect(room.refusal('fay', edit(round(1, name).concat(room.session.agenda)))).toBe('unknown')
    const planned = { session: 'later' as SessionId, agenda: round(1, name) }
    expect(room.refusal('fay', { type: 'session.plan', ...planned })).toBe('unknown')
    expect(room.refusal('fay', { type: 'set.agenda', template: 't', agenda: round(1, name) })).toBe('unknown')
  }
  expect(room.refusal('fay', { type: 'presenter.set', round: 9, member: person('ana') })).toBe('unknown')
  room.does('fay', { type: 'presenter.set', round: 1, member: null })
  expect(room.session.agenda.filter((i) => i.round === 1).some((i) => 'presenter' in i)).toBe(false)
  room.does('fay', { type: 'presenter.set', round: 1, member: person('fay') })
  expect(room.session.agenda.filter((i) => i.round === 1).every((i) => i.presenter === 'fay')).toBe(true)
})

it('[G3] Whoever presented before losing their place stays where they were', () => {
  const room = aSession('processReflection').remove('ana')
  expect(room.session.agenda.some((i) => i.presenter === 'ana')).toBe(true)
  room.does('fay', lasting(room, 'close', 9))
})

it('[C4] The round that is on does not lose its presenter by an edit', () => {
  const room = aSession('presentation')
  const bare = room.session.agenda.map(({ presenter: _, ...i }) => i)
  expect(room.refusal('fay', edit(bare))).toBe('no-presenter')
  expect(room.refusal('fay', { type: 'presenter.set', round: 1, member: null })).toBe('no-presenter')
  room.does('fay', { type: 'presenter.set', round: 1, member: person('ben') })
})

it('[G6] A round that is over keeps its presenter; one that is on, ahead or put off may get another', () => {
  const room = aSession(undefined, 3, [
    item('checkIn', 3),
    ...round(1, 'ana'),
    ...round(2, 'ben'),
    item('close', 2),
  ])
  const set = (number: number, name: string | null) =>
    ({ type: 'presenter.set', round: number, member: name === null ? null : person(name) }) as const
  const edited = (number: number, name: string) =>
    edit(room.session.agenda.map((i) => (i.round === number ? { ...i, presenter: person(name) } : i)))
  room.goTo('openQuestions1')
  room.does('fay', set(1, 'cem'))
  room.does('fay', set(1, 'ana'))
  room.does('fay', { type: 'round.postpone', from: room.on })
  room.does('fay', set(1, 'cem'))
  room.does('fay', edited(1, 'ana'))
  room.does('fay', set(2, 'cem'))
  room.does('fay', set(2, 'ben'))
  room.goTo('openQuestions1')
  for (const name of ['ana', 'cem', null]) expect(room.refusal('fay', set(2, name))).toBe('invalid')
  expect(room.refusal('fay', edited(2, 'cem'))).toBe('invalid')
  room.does('fay', lasting(room, 'openQuestions2', 9))
  // On again, as nothing of it lies behind for good.
  room.goTo('openQuestions2')
  room.does('fay', set(2, 'cem'))
})

it("[G4] Ids in an agenda are unique, in a set's, a planned session's and the one that is open", () => {
  const twice = [item('close', 2), item('close', 3)]
  const room = aSession()
  expect(room.refusal('fay', edit([...room.session.agenda, item('checkIn', 1)]))).toBe('invalid')
  expect(room.refusal('fay', { type: 'set.agenda', template: 't', agenda: twice })).toBe('invalid')
  const planned = { type: 'session.plan', session: 'later' as SessionId, agenda: twice } as const
  expect(room.refusal('fay', planned)).toBe('invalid')
  expect(() => aSet(3, twice)).toThrow('invalid')
})

it('[N2] Whoever was to present and has lost their place meanwhile does not', () => {
  const room = aSet(3, onePresenter('ana'))
  const mixed = { session: 's' as SessionId, agenda: [...round(1, 'ana'), ...round(2, 'ben')] }
  room.does('fay', { type: 'session.plan', ...mixed })
  room.remove('ana').open('s')
  expect(room.session.agenda.filter((i) => i.round === 1).some((i) => 'presenter' in i)).toBe(false)
  expect(room.session.agenda.filter((i) => i.round === 2).every((i) => i.presenter === 'ben')).toBe(true)
})

it('A mode of the floor is kept with its item', () => {
  const room = aSession()
  room.does('fay', { type: 'floor.set', from: phase('checkIn'), mode: 'strict' })
  expect(room.session.agenda[0]).toMatchObject({ floorMode: 'strict' })
})
