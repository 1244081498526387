import { expect, it } from 'vitest'
import { minutes, onePresenter } from '../test/agendas.ts'
import { aLobby, aSession, person, phase } from '../test/TestRoom.ts'
import { adjustClock, type Clock, remaining, resumeClock, startClock, stopClock } from './clock.ts'

it('[K1] State holds instants: a running clock has endsAt, a stopped one remainingMs; nothing ticks', () => {
  const room = aSession()
  const { session } = room
  expect(session.clock).toEqual({
    kind: 'running',
    from: room.now,
    endsAt: room.now + minutes(4),
    totalMs: minutes(4),
  })
  room.wait(minutes(1))
  room.does('system', { type: 'tick' })
  expect(room.session).toBe(session)
  room.does('ben', { type: 'pause' })
  expect(room.session.clock).toEqual({ kind: 'stopped', remainingMs: minutes(3), totalMs: minutes(4) })
})

it('[K2] Nothing is cut off: at zero the clock goes on below zero and no phase ends by itself', () => {
  const room = aSession('silence').wait(minutes(90))
  room.does('system', { type: 'tick' })
  expect(room.on).toBe('silence')
  expect(room.left).toBe(minutes(-89))
})

it('[K3] Stopping and resuming neither gives nor takes a millisecond', () => {
  const room = aSession('openQuestions').wait(61_237)
  const { left } = room
  room.does('cem', { type: 'pause' })
  for (const by of ['cem', 'fay']) {
    room.wait(minutes(7))
    expect(room.left).toBe(left)
    room.does(by, { type: 'clock.resume' })
    expect(room.left).toBe(left)
    room.does('cem', { type: 'pause' })
  }
  room.does('cem', { type: 'clock.resume' })
  room.wait(1_000)
  room.does('fay', { type: 'clock.stop' })
  room.wait(minutes(5)).advance()
  expect(room.session.spent[phase('openQuestions')]).toBe(62_237)
  expect(room.session.left[phase('openQuestions')]).toBe(minutes(18) - 62_237)
})

it('[K4] Time can be given and taken in the phase that is on; what is left shifts by exactly that', () => {
  const room = aSession('openQuestions').wait(minutes(10))
  const adjust = (ms: number) => ({ type: 'session.adjust', from: room.on, ms }) as const
  room.does('fay', adjust(minutes(5)))
  expect(room.left).toBe(minutes(13))
  room.does('ana', { type: 'pause' })
  room.does('fay', adjust(minutes(-1)))
  expect(room.left).toBe(minutes(12))
  room.does('ana', { type: 'clock.resume' })
  room.does('fay', adjust(minutes(-20)))
  expect(room.left).toBe(minutes(-8))
  room.wait(minutes(1)).advance()
  expect(room.session.spent[phase('openQuestions')]).toBe(minutes(11))
  expect(aLobby().refusal('fay', adjust(1))).toBe('stale')
})

it('[K7] Anyone may pause, no reason asked; the clock stops that instant', () => {
  const room = aSession('openQuestions').guest('gia')
  for (const name of ['ana', 'ben', 'fay', 'gia']) {
    room.wait(10_000)
    const { left } = room
    room.does(name, { type: 'pause' })
    expect(room.session.pause).toEqual({ kind: 'person', at: room.now, by: name })
    expect(room.refusal('cem', { type: 'pause' })).toBe('already')
    room.wait(10_000)
    expect(room.left).toBe(left)
    room.does('fay', { type: 'clock.resume' })
  }
  expect(aLobby().refusal('ana', { type: 'pause' })).toBe('not-now')
})

it('[K7] Whoever paused, or holds the controls, lets it go on; nobody else', () => {
  const room = aSession('openQuestions')
  expect(room.refusal('ana', { type: 'clock.resume' })).toBe('not-now')
  room.does('ana', { type: 'pause' })
  expect(room.refusal('ben', { type: 'clock.resume' })).toBe('not-allowed')
  room.does('ana', { type: 'clock.resume' })
  expect(room.session.pause).toBeUndefined()
  room.does('ben', { type: 'pause' })
  room.does('fay', { type: 'clock.resume' })
  expect(room.session.clock.kind).toBe('running')
})

it('[K7] Stopping the clock for a process check is for whoever holds the controls', () => {
  const room = aSession('openQuestions').wait(5_000)
  expect(room.refusal('ana', { type: 'clock.stop' })).toBe('not-allowed')
  room.does('fay', { type: 'clock.stop' })
  expect(room.session.pause).toEqual({ kind: 'processCheck', at: room.now, by: 'fay' })
})

it('[K8] Whoever paused says what they need; whoever holds the controls makes it so', () => {
  const room = aSession('openQuestions').wait(minutes(6))
  expect(room.refusal('ana', { type: 'pause.need', need: 'break' })).toBe('not-now')
  room.does('ben', { type: 'pause' })
  expect(room.refusal('cem', { type: 'pause.need', need: 'break' })).toBe('not-allowed')
  room.does('ben', { type: 'pause.need', need: 'break' })
  expect(room.session.pause?.need).toBe('break')
  expect(room.on).toBe('openQuestions')

  room.wait(minutes(2))
  room.does('fay', { type: 'pause.need', need: 'break' })
  const interval = room.session.agenda.find((i) => i.id === room.on)
  expect(interval).toMatchObject({ kind: 'break', ms: minutes(8) })
  expect(interval).not.toHaveProperty('round')
  expect(room.session.pause).toBeUndefined()
  room.wait(minutes(8)).advance()
  expect(room.on).toBe('openQuestions')
  expect(room.left).toBe(minutes(12))
})

it('[K8] A minute of silence first, or the end of the round', () => {
  const room = aSession('openQuestions')
  room.does('ana', { type: 'pause' })
  room.does('ana', { type: 'pause.need', need: 'goOn' })
  expect(room.session.pause).toBeUndefined()
  room.does('ana', { type: 'pause' })
  room.does('fay', { type: 'pause.need', need: 'silence' })
  expect(room.session.agenda.find((i) => i.id === room.on)).toMatchObject({
    kind: 'silence',
    ms: minutes(1),
  })
  room.advance()
  room.does('cem', { type: 'pause' })
  room.does('fay', { type: 'pause.need', need: 'endRound' })
  expect(room.on).toBe('actionCommitment')
  room.goTo('checkIn')
  room.does('cem', { type: 'pause' })
  expect(room.refusal('fay', { type: 'pause.need', need: 'endRound' })).toBe('not-now')
})

it('[W2] When the presenter drops in their round the clock holds from the instant the connection broke', () => {
  const room = aSession('openQuestions').wait(minutes(5))
  const broke = room.now
  room.wait(10_000).leave('ana', broke)
  expect(room.left).toBe(minutes(13))
  expect(room.session.pause).toEqual({ kind: 'presenterGone', at: broke, by: 'ana' })
  room.wait(minutes(2)).arrive('ana')
  expect(room.session.pause).toBeUndefined()
  expect(room.session.clock.kind).toBe('running')
  expect(room.left).toBe(minutes(13))
})

it('[W2] … not before the clock last began to run: that would give time', () => {
  const room = aSession('clarifying').wait(minutes(1))
  const broke = room.now
  room.wait(4_000).advance().advance()
  const entered = room.now
  room.wait(6_000).leave('ana', broke)
  expect(room.left).toBe(minutes(18))
  expect(room.session.people[person('ana')]?.since).toBe(broke)
  room.wait(60_000).arrive('ana')
  expect(room.now).toBe(entered + 66_000)

  const again = room.now
  room.wait(1_000)
  room.does('ben', { type: 'pause' })
  room.wait(3_000)
  room.does('ben', { type: 'clock.resume' })
  room.wait(2_000).leave('ana', again)
  expect(room.left).toBe(minutes(18) - 1_000)
})

it('[W2] Neither another person nor a presenter outside their round stops anything', () => {
  const room = aSession('openQuestions').leave('ben')
  expect(room.session.pause).toBeUndefined()
  room.goTo('checkIn').leave('ana')
  expect(room.session.pause).toBeUndefined()
  expect(room.session.clock.kind).toBe('running')
})

it('[W2] A phase of a round entered without its presenter holds its clock from the start', () => {
  const room = aSession('checkIn').leave('ana').wait(5_000).goTo('presentation')
  expect(room.session.pause).toEqual({ kind: 'presenterGone', at: room.now, by: 'ana' })
  room.wait(minutes(2)).advance()
  expect(room.session.pause).toEqual({ kind: 'presenterGone', at: room.now, by: 'ana' })
  expect(room.session.spent[phase('presentation')]).toBe(0)
  room.wait(minutes(3)).arrive('ana')
  expect(room.session.pause).toBeUndefined()
  expect(room.session.clock).toMatchObject({ kind: 'running', from: room.now })
  expect(room.left).toBe(minutes(4))
  // Entered again as it was left, the same.
  room.wait(minutes(1)).leave('ana').goTo('checkIn').goTo('clarifying').wait(minutes(1))
  expect(room.session.pause?.kind).toBe('presenterGone')
  expect(room.left).toBe(minutes(3))
  room.does('fay', { type: 'clock.resume' })
  room.wait(1_000)
  expect(room.left).toBe(minutes(3) - 1_000)
})

it.each(['pause', 'clock.stop'] as const)(
  '[W2] A %s during which the presenter dropped turns into waiting for them',
  (type) => {
    const room = aSession('openQuestions').wait(minutes(1))
    room.does('fay', { type })
    room.wait(minutes(1)).leave('ana')
    const broke = room.now
    room.wait(minutes(1))
    room.does('fay', type === 'pause' ? { type: 'pause.need', need: 'goOn' } : { type: 'clock.resume' })
    expect(room.session.pause).toEqual({ kind: 'presenterGone', at: broke, by: 'ana' })
    room.wait(minutes(1))
    expect(room.left).toBe(minutes(17))
    room.arrive('ana')
    expect(room.session.pause).toBeUndefined()
    expect(room.session.clock.kind).toBe('running')
  },
)

it('[W2] Another presenter is waited for in turn, or lets it go on', () => {
  const room = aSession('openQuestions').leave('ana').leave('ben')
  const presents = (name: string) =>
    room.does('fay', { type: 'presenter.set', round: 1, member: person(name) })
  presents('ben')
  expect(room.session.pause).toEqual({ kind: 'presenterGone', at: room.now, by: 'ben' })
  presents('cem')
  expect(room.session.pause).toBeUndefined()
  expect(room.session.clock.kind).toBe('running')
  room.wait(1_000)
  const back = room.session.agenda.map((i) => (i.round === 1 ? { ...i, presenter: person('ana') } : i))
  room.does('fay', { type: 'agenda.edit', agenda: back })
  expect(room.session.pause).toEqual({ kind: 'presenterGone', at: room.now, by: 'ana' })
  expect(room.left).toBe(minutes(18) - 1_000)
})

it('[W2] In a pause that is on already the pause stays as it is', () => {
  const room = aSession('openQuestions')
  room.does('ben', { type: 'pause' })
  const { pause, clock } = room.session
  room.wait(minutes(1)).leave('ana').wait(minutes(1)).arrive('ana')
  expect(room.session.pause).toBe(pause)
  expect(room.session.clock).toBe(clock)
})

const idle: Clock = { kind: 'idle' }
const running = startClock(5_000, 1_000)
const stopped: Clock = { kind: 'stopped', remainingMs: 2_000, totalMs: 5_000 }

it.each([
  ['idle', idle, 0],
  ['running', running, 2_000],
  ['running, over', startClock(1_000, 1_000), -2_000],
  ['stopped', stopped, 2_000],
])('[K1] What is left of a clock that is %s', (_, clock, left) => {
  expect(remaining(clock, 4_000)).toBe(left)
})

it('[K3] Only a running clock stops, only a stopped one goes on, and not before it began', () => {
  expect(stopClock(idle, 9)).toBe(idle)
  expect(stopClock(stopped, 9)).toBe(stopped)
  expect(stopClock(running, 500)).toEqual({ kind: 'stopped', remainingMs: 5_000, totalMs: 5_000 })
  expect(resumeClock(idle, 9)).toBe(idle)
  expect(resumeClock(running, 9)).toBe(running)
  expect(resumeClock(stopped, 9)).toEqual({ kind: 'running', from: 9, endsAt: 2_009, totalMs: 5_000 })
  expect(adjustClock(idle, 9)).toBe(idle)
})

it('[K1] A clock is idle before the start', () => {
  expect(aLobby(3, onePresenter()).session.clock).toEqual(idle)
})
