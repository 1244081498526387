import type { MemberId, PollId, SessionId } from '../../ids.ts'
import type { Text } from '../../sealing/index.ts'
import type { TurnsOf } from './rotation.ts'

/** That somebody cannot come. `text` is sealed, for the set, and may be missing: nobody owes a reason. */
export type Apology = { at: number; text?: Text }

/** Who was there of those who had a place that day. */
export type Attendance = { at: number; present: readonly MemberId[]; expected: readonly MemberId[] }

/** A date being looked for: times (epoch ms, in order) for a session of `ms`, asked about in the asker's zone. */
export type DatePoll = {
  id: PollId
  by: MemberId
  askedAt: number
  zone: string
  ms: number
  slots: readonly number[]
  /** Sealed marks, a letter for each time, see `writeMarks`: the server knows only that somebody answered. */
  answers: Readonly<Record<MemberId, { text: Text; at: number }>>
}

/** A private calendar address: the hash of its token, and the token sealed for its owner alone. */
export type CalendarFeed = { tokenHash: string; text: Text; at: number }

/** All of the programme that does not stand with its sessions. */
export type Programme = {
  apologies: Readonly<Record<SessionId, Readonly<Record<MemberId, Apology>>>>
  attendance: Readonly<Record<SessionId, Attendance>>
  /** Who facilitated how often, and when last: for taking turns. */
  facilitated: TurnsOf
  poll?: DatePoll
  feeds: Readonly<Record<MemberId, CalendarFeed>>
}

/** A programme of which nothing has been said yet. */
export const noProgramme: Programme = Object.freeze({
  apologies: {},
  attendance: {},
  facilitated: {},
  feeds: {},
})
