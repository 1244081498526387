import type { SessionId } from '@setroom/shared'
import { expect, it } from 'vitest'
import { answersMeeting } from './answersMeeting.ts'

const [before, now] = ['before', 'now'] as SessionId[] as [SessionId, SessionId]

it('a report since the last meeting is one for the next', () => {
  expect(answersMeeting(undefined, undefined, 0, undefined)).toBe(false)
  expect(answersMeeting({ at: 900, session: before }, 'done', 1_000, undefined)).toBe(false)
  expect(answersMeeting({ at: 1_100 }, 'partly', 1_000, undefined)).toBe(true)
  // What cannot be opened here counts as said.
  expect(answersMeeting({ at: 1_100 }, undefined, 1_000, now)).toBe(true)
})

it('that it is under way is an answer in the meeting itself, not beforehand', () => {
  expect(answersMeeting({ at: 1_100 }, 'underWay', 1_000, undefined)).toBe(false)
  expect(answersMeeting({ at: 1_100 }, 'underWay', 1_000, now)).toBe(false)
  expect(answersMeeting({ at: 1_200, session: now }, 'underWay', 1_000, now)).toBe(true)
})
