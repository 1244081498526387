import type { MemberId, PhaseId } from '../ids.ts'
import type { PhaseKind } from '../phases/index.ts'
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
