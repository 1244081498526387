import type { SessionId } from '../../ids.ts'
import { type Rejection, reject } from '../../rejection.ts'
import type { AgendaItem } from '../../session/agenda.ts'
import { isZone } from '../../zones/wallClock.ts'
import type { SetEvent } from '../events.ts'
import type { SessionEntry } from '../set.ts'
import { latestDate } from './latestDate.ts'

/** A session a day for more than a year: more is a mistake. */
export const SESSIONS = 400

/** One date of a series; `at` in epoch ms. */
type PlannedDate = { session: SessionId; at: number; zone: string }

/** The number of the session planned next. */
export const nextNumber = (sessions: readonly SessionEntry[]) =>
  1 + sessions.filter(({ status }) => status !== 'cancelled').length

/** SPEC N6, N11: all sessions of a series or none, in the order of their dates, beside those that there are. */
export function planDates(
  dates: readonly PlannedDate[],
  sessions: readonly SessionEntry[],
  agenda: readonly AgendaItem[],
  now: number,
): readonly SetEvent[] | Rejection {
  const ids = new Set(dates.map(({ session }) => session))
  if (ids.size !== dates.length) return reject('invalid', 'id')
  if (sessions.some(({ id }) => ids.has(id))) return reject('already')
  if (sessions.length + dates.length > SESSIONS) return reject('too-many')
  if (dates.some(({ zone }) => !isZone(zone))) return reject('invalid', 'zone')
  if (dates.some(({ at }) => at > latestDate(now))) return reject('too-far')
  const first = nextNumber(sessions)
  return [...dates]
    .sort((a, b) => a.at - b.at)
    .map(({ session, at, zone }, i) => ({
      type: 'sessionPlanned',
      session: { id: session, number: first + i, at, zone, status: 'planned', agenda },
    }))
}
