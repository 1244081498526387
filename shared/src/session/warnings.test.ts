import { expect, it } from 'vitest'
import type { PhaseKind } from '../phases/index.ts'
import { item, minutes } from '../test/agendas.ts'
import { aSession, type TestRoom } from '../test/TestRoom.ts'
import { nextDeadline } from './warnings.ts'

/** Looks whenever it is said to be time, as a server would, for so long; gives what was warned and when. */
function watched(room: TestRoom, ms: number): string[] {
  const from = room.now
  const heard: string[] = []
  for (;;) {
    const next = nextDeadline(room.session)
    if (next === undefined || next > from + ms) break
    room.wait(Math.max(0, next - room.now))
    const { session } = room.does('system', { type: 'tick' })
    for (const event of session) {
      if (event.type === 'clockWarned') heard.push(`${event.warning} ${(room.now - from) / 1_000}`)
    }
    if (session.length === 0) throw new Error('it was not time')
  }
  room.wait(from + ms - room.now)
  return heard
}

const only = (kind: PhaseKind, length: number) => [item(kind, length), item('close', 2)]

it.each<[PhaseKind, number, string[]]>([
  ['break', 18, ['soon 960', 'over 1080']],
  ['break', 10, ['soon 480', 'over 600']],
  ['break', 5, ['soon 240', 'over 300']],
  ['break', 1, ['soon 48', 'over 60']],
  ['silence', 1, []],
])(
  '[K5] %s of %i minutes warns once when it is about to end and once when it is over',
  (kind, length, all) => {
    const room = aSession(undefined, 3, only(kind, length))
    expect(watched(room, minutes(30))).toEqual(all)
    expect(nextDeadline(room.session)).toBeUndefined()
  },
)

it('[K5] Two warnings that were missed are both given at the next look, once', () => {
  const room = aSession().wait(minutes(20))
  const { session } = room.does('system', { type: 'tick' })
  expect(session.map((e) => e.type === 'clockWarned' && e.warning)).toEqual(['soon', 'over'])
  expect(room.does('system', { type: 'tick' }).session).toEqual([])
})

it('[K5] Nothing warns while the clock stands, and what is given once is not given again', () => {
  const room = aSession(undefined, 3, only('break', 10)).wait(minutes(7))
  room.does('ana', { type: 'pause' })
  expect(nextDeadline(room.session)).toBeUndefined()
  room.wait(minutes(30))
  expect(room.does('system', { type: 'tick' }).session).toEqual([])
  room.does('ana', { type: 'clock.resume' })
  expect(watched(room, minutes(2))).toEqual(['soon 60'])
  room.does('fay', { type: 'session.adjust', from: room.on, ms: minutes(5) })
  expect(watched(room, minutes(20))).toEqual(['over 360'])
})

it('[K5] A phase entered again warns by its own length, not by what is left of it', () => {
  const room = aSession(undefined, 3, only('break', 18)).wait(minutes(15)).goTo('close').goTo('break')
  expect(watched(room, minutes(5))).toEqual(['soon 60', 'over 180'])
})

it('[K5] A phase that lost more time than it had is not about to end after it is over', () => {
  const room = aSession(undefined, 3, only('break', 5))
  room.does('fay', { type: 'session.adjust', from: room.on, ms: minutes(-20) })
  expect(watched(room, 0)).toEqual(['soon 0', 'over 0'])
})
