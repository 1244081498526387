import { expect, it } from 'vitest'
import type { SessionId } from '../ids.ts'
import { minutes, onePresenter, round } from '../test/agendas.ts'
import { aLobby, aSession, aSet, person, phase } from '../test/TestRoom.ts'
import { ABANDONED_MS, abandonedAt } from './abandoned.ts'

it('[C1] One session is open at a time; it begins in the lobby and starts with the first phase', () => {
  const room = aSet().open()
  expect(room.session.status).toBe('lobby')
  expect(room.session.current).toBeUndefined()
  const another = { type: 'session.open', session: 'session-2' as SessionId } as const
  expect(room.refusal('fay', another)).toBe('session-open')

  room.start()
  expect(room.session).toMatchObject({ status: 'running', startedAt: room.now })
  expect(room.on).toBe('checkIn')
  expect(room.session.plannedEnd).toBe(room.now + minutes(60))
  expect(room.refusal('fay', { type: 'session.start' })).toBe('already')
  expect(room.refusal('fay', another)).toBe('session-open')

  room.does('fay', { type: 'session.close' })
  room.does('fay', another)
  expect(room.session).toMatchObject({ id: 'session-2', number: 2, status: 'lobby', version: 1 })
})

it('[C2] Advance, back and jump go to the neighbour or the named item; at either end: not-now', () => {
  const room = aSession()
  expect(room.refusal('fay', { type: 'session.back', from: room.on })).toBe('not-now')
  room.advance()
  expect(room.on).toBe('reportBack')
  room.does('fay', { type: 'session.back', from: room.on })
  expect(room.on).toBe('checkIn')
  room.goTo('close')
  expect(room.on).toBe('close')
  expect(room.refusal('fay', { type: 'session.advance', from: room.on })).toBe('not-now')
  expect(room.refusal('fay', { type: 'session.jump', from: room.on, to: phase('lunch') })).toBe('not-now')
  expect(room.refusal('fay', { type: 'session.jump', from: room.on, to: room.on })).toBe('already')
})

it('[L5] A command that names the phase its sender saw is stale when another is on: a double click is one step', () => {
  const room = aSession()
  const click = { type: 'session.advance', from: room.on } as const
  room.does('fay', click)
  expect(room.refusal('fay', click)).toBe('stale')
  expect(room.on).toBe('reportBack')
  expect(aLobby().refusal('fay', click)).toBe('stale')
})

it('[C3] A phase entered again goes on with its state and the time it had left', () => {
  const room = aSession('openQuestions').wait(minutes(5))
  room.does('ben', room.move('openQuestions', { type: 'question.raise', followUp: false }))
  room.does('ben', room.move('openQuestions', { type: 'question.asked' }))
  const before = room.data('openQuestions')
  room.goTo('checkIn').wait(minutes(3)).goTo('openQuestions')
  expect(room.data('openQuestions')).toEqual(before)
  expect(room.left).toBe(minutes(13))

  room.wait(minutes(14)).goTo('checkIn').goTo('openQuestions')
  expect(room.left).toBe(minutes(-1))
  expect(room.session.spent).toEqual({ checkIn: minutes(3), openQuestions: minutes(19) })
  expect(room.session.clock).toMatchObject({ totalMs: minutes(18) })
})

it('[C4] A round without a presenter is not entered, nor by a presenter who holds the controls', () => {
  const room = aSession('checkIn', 3, onePresenter())
  const enter = { type: 'session.jump', from: room.on, to: phase('presentation') } as const
  expect(room.refusal('fay', enter)).toBe('no-presenter')
  room.does('fay', { type: 'presenter.set', round: 1, member: room.session.facilitator })
  expect(room.refusal('fay', enter)).toBe('presenter-holds-controls')
  room.does('fay', { type: 'seat.handOver', member: person('ben') })
  room.does('ben', enter)
  expect(room.on).toBe('presentation')
  expect(aSet(3, onePresenter()).open('s', round(1)).refusal('fay', { type: 'session.start' })).toBe(
    'no-presenter',
  )
})

it('[C5] The presenter may end their own round: to its commitment, or, when that is over, past the round', () => {
  const room = aSession('presentation')
  expect(room.refusal('ben', { type: 'round.end', from: room.on })).toBe('not-allowed')
  expect(room.refusal('fay', { type: 'round.end', from: room.on })).toBe('not-allowed')
  room.does('ana', { type: 'round.end', from: room.on })
  expect(room.on).toBe('actionCommitment')
  room.does('ana', { type: 'round.end', from: room.on })
  expect(room.on).toBe('processReflection')
  expect(room.refusal('ana', { type: 'round.end', from: room.on })).toBe('not-allowed')
})

it('[C6] A round can be postponed while another is ahead: what is left follows that one, its minutes kept', () => {
  const agenda = [...onePresenter().slice(0, 1), ...round(1, 'ana'), ...onePresenter().slice(-2, -1)]
  const breakItem = { ...agenda[0]!, id: phase('break'), kind: 'break' as const }
  const two = [...agenda.slice(0, 7), breakItem, ...round(2, 'ben'), ...agenda.slice(7)]
  const room = aSession('openQuestions1', 3, two).wait(minutes(6))
  const postpone = { type: 'round.postpone', from: room.on } as const
  room.does('fay', postpone)
  expect(room.on).toBe('presentation2')
  expect(room.session.agenda.map((i) => i.id)).toEqual([
    ...['checkIn', 'presentation1', 'clarifying1', 'silence1'],
    ...round(2).map((i) => i.id),
    ...['break', 'openQuestions1', 'actionCommitment1', 'appreciation1', 'processReflection'],
  ])
  room.goTo('openQuestions1')
  expect(room.left).toBe(minutes(10))
  expect(room.refusal('fay', { type: 'round.postpone', from: room.on })).toBe('not-now')
})

it('[C7] Closing leaves the phase, stops the clock and tells the set who presented; then nothing changes', () => {
  const two = [...round(1, 'ana'), ...round(2, 'ben'), ...round(3, 'cem')]
  const room = aSession(undefined, 3, two).wait(minutes(2)).goTo('presentation2').wait(minutes(9))
  room.does('fay', { type: 'session.close' })
  expect(room.session).toMatchObject({ status: 'closed', closedAt: room.now, clock: { kind: 'idle' } })
  expect(room.session.current).toBeUndefined()
  expect(room.session.spent).toEqual({ presentation1: minutes(2), presentation2: minutes(9) })
  expect(room.session.windows.every((w) => w.until !== null)).toBe(true)
  const once = { times: 1, lastAt: room.now }
  expect(room.set.presented).toEqual({ ana: once, ben: once })
  expect(room.set.sessions).toMatchObject([{ id: 'session-1', status: 'closed' }])
  expect(room.set.open).toBeUndefined()

  const { session } = room
  for (const type of ['session.start', 'session.close', 'pause', 'hand.raise'] as const) {
    expect(room.refusal('fay', { type })).toBe('not-now')
  }
  expect(room.refusal('system', { type: 'tick' })).toBe('not-now')
  room.commit('ana', 'afterwards').remove('ben')
  expect(room.session).toBe(session)
})

it('[C7] A session that is closed in the lobby presented nobody', () => {
  const room = aLobby()
  room.does('fay', { type: 'session.close' })
  expect(room.session.status).toBe('closed')
  expect(room.set.presented).toEqual({})
})

it('[C8] What everybody left behind is closed after twelve hours, not before, and not while somebody is there', () => {
  const abandon = { type: 'session.abandon' } as const
  const room = aSession().wait(minutes(30))
  for (const name of ['fay', 'ana', 'ben', 'cem']) room.leave(name)
  expect(abandonedAt(room.set, room.session)).toBe(room.now + ABANDONED_MS)
  expect(room.wait(ABANDONED_MS - 1).refusal('system', abandon)).toBe('not-now')
  room.arrive('ana').wait(ABANDONED_MS)
  expect(room.refusal('system', abandon)).toBe('not-now')
  room.leave('ana').wait(ABANDONED_MS).does('system', abandon)
  expect(room.session.status).toBe('closed')
  expect(room.set.open).toBeUndefined()
  expect(room.set.sessions.at(-1)).toMatchObject({ status: 'closed', endedAt: room.now })
  expect(room.refusal('system', abandon)).toBe('not-now')
})

it('[C8] An opened room to which nobody came counts from its opening, and as not held', () => {
  const room = aSet().open()
  room.wait(ABANDONED_MS).does('system', { type: 'session.abandon' })
  expect(room.set.sessions.at(-1)?.status).toBe('closed')
  expect(room.set.sessions.at(-1)?.endedAt).toBeUndefined()
})

it('[C8] A room opened the evening before waits for its hour first', () => {
  const room = aSet()
  const session = 'early' as SessionId
  room.does('fay', { type: 'session.plan', session, at: room.now + 20 * 60 * minutes(1) })
  room.does('fay', { type: 'session.open', session })
  expect(room.wait(ABANDONED_MS).refusal('system', { type: 'session.abandon' })).toBe('not-now')
  expect(abandonedAt(room.set, room.session)).toBe(
    room.session.createdAt + 20 * 60 * minutes(1) + ABANDONED_MS,
  )
})

it('[C6] [M5] A round that is postponed because the place of its presenter was closed has no presenter then', () => {
  const room = aSession(phase('clarifying1'), 3, [...round(1, 'ana'), ...round(2, 'ben')])
  room.revoke('ana').does('fay', { type: 'round.postpone', from: room.on })
  const later = room.session.agenda.filter((i) => i.round === 1 && i.id !== phase('presentation1'))
  expect(later.map(({ presenter }) => presenter)).toEqual(later.map(() => undefined))
  expect(room.refusal('fay', { type: 'session.jump', from: room.on, to: phase('clarifying1') })).toBe(
    'no-presenter',
  )
})
