import type { MemberId, PhaseId } from '../ids.ts'
import type { PhaseKind } from '../phases/index.ts'
import { type Rejection, reject } from '../rejection.ts'
import type { FloorMode } from './floor.ts'

/** One step of a session. Durations are milliseconds so that tests can shorten them. */
export type AgendaItem = {
  id: PhaseId
  kind: PhaseKind
  ms: number
  /** Rounds are numbered from 1; items of one round share presenter and ledger. */
  round?: number
  presenter?: MemberId
  /** Overrides how firmly the phase holds its floor. */
  floorMode?: FloorMode
  /** Whose rules the questions of this round follow; absent: those of open questions (SPEC Q), else X as well. */
  style?: 'coached'
  /** How long an answer is followed by quiet before the next question may come by itself, ms (SPEC Q4). */
  holdMs?: number
}

/** SPEC X4: a round whose questions are coached has no offers. */
function offersWhereCoached(agenda: readonly AgendaItem[]): boolean {
  const coached = new Set(agenda.filter((i) => i.style === 'coached').map((i) => i.round))
  return agenda.some((i) => i.kind === 'offers' && coached.has(i.round))
}

/** SPEC G3, G4: why an agenda will not do, if so. `mayPresent` judges each item that names a presenter. */
export function agendaFault(
  agenda: readonly AgendaItem[],
  mayPresent: (presenter: MemberId, item: AgendaItem) => boolean,
): Rejection | undefined {
  if (new Set(agenda.map((item) => item.id)).size !== agenda.length) return reject('invalid', 'id')
  if (offersWhereCoached(agenda)) return reject('invalid', 'offers')
  const strange = agenda.some((item) => item.presenter !== undefined && !mayPresent(item.presenter, item))
  return strange ? reject('unknown', 'presenter') : undefined
}
