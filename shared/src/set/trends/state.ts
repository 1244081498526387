import type { MemberId, PhaseId, SessionId } from '../../ids.ts'
import type { PhaseKind } from '../../phases/index.ts'
import type { Text } from '../../sealing/index.ts'

/** How much of one phase's talking lay where the phase asks for it: per cent, in steps of five. */
export type PhaseBalance = { phase: PhaseId; kind: PhaseKind; percent: number }

/** The same of a whole session, each phase weighed by how much was said in it. It names nobody. */
export type SessionBalance = { percent: number; phases: readonly PhaseBalance[] }

/**
 * What is left of a pulse that five or more answered: `text` is sealed JSON, the middle answer to each question. Written
 * by the browser that showed the spread first, `by` whose it was.
 */
export type KeptPulse = { phase: PhaseId; by: MemberId; text: Text }

/** What a set keeps of its sessions in order to see how it goes over months. */
export type Trends = {
  balance: Readonly<Record<SessionId, SessionBalance>>
  pulse: Readonly<Record<SessionId, KeptPulse>>
}

/** Before anything is kept. */
export const noTrends: Trends = Object.freeze({ balance: {}, pulse: {} })
