import type { MemberId } from '../../ids.ts'

/** What happened to an offer to take the facilitation over; that somebody did is told by `facilitatorNamed`. */
export type TakeOverEvent =
  | { type: 'takeOverOffered'; by: MemberId; at: number }
  | { type: 'takeOverAgreed'; member: MemberId }
  | { type: 'takeOverEnded'; by: MemberId; at: number }
