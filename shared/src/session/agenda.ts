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
}

/** SPEC G3, G4: why an agenda will not do, if so. `mayPresent` judges each item that names a presenter. */
export function agendaFault(
  agenda: readonly AgendaItem[],
  mayPresent: (presenter: MemberId, item: AgendaItem) => boolean,
): Rejection | undefined {
  if (new Set(agenda.map((item) => item.id)).size !== agenda.length) return reject('invalid', 'id')
  const strange = agenda.some((item) => item.presenter !== undefined && !mayPresent(item.presenter, item))
  return strange ? reject('unknown', 'presenter') : undefined
}
