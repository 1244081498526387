import { expect, it } from 'vitest'
import type { MemberId, PhaseId } from '../ids.ts'
import { aSession, type TestRoom } from '../test/TestRoom.ts'

type Totals = Record<PhaseId, Record<MemberId, number>>
const counted = (room: TestRoom, totals: Record<string, Record<string, number>>, until = room.now) =>
  room.does('system', { type: 'airtime.count', until, totals: totals as Totals })

it('[A2] A total never shrinks: what is counted late or again takes nothing away', () => {
  const room = aSession()
  counted(room, { checkIn: { ana: 4_000, ben: 900 } })
  const { now } = room
  room.wait(10_000)
  counted(room, { checkIn: { ana: 9_000 }, close: { cem: 1 } })
  counted(room, { checkIn: { ana: 5_000, ben: 1_000 } }, now)
  counted(room, {}, now)
  expect(room.session.airtime).toEqual({ checkIn: { ana: 9_000, ben: 1_000 }, close: { cem: 1 } })
  expect(room.session.airtimeUntil).toBe(room.now)
})

it('[A1] Only the server counts, from the intervals of the browsers', () => {
  const room = aSession()
  const count = { type: 'airtime.count', until: 1, totals: {} } as const
  for (const name of ['fay', 'ana']) expect(room.refusal(name, count)).toBe('not-allowed')
})

it('[A1] When each phase was on is kept, so that intervals can be told apart by phase', () => {
  const room = aSession()
  const [a, b, c] = [room.now, room.now + 5_000, room.now + 9_000]
  room.wait(5_000).goTo('close').wait(4_000).goTo('checkIn')
  expect(room.session.windows).toEqual([
    { phase: 'checkIn', from: a, until: b },
    { phase: 'close', from: b, until: c },
    { phase: 'checkIn', from: c, until: null },
  ])
})
