import type { MemberId, PollId, SessionId } from '../../ids.ts'
import type { Text } from '../../sealing/index.ts'
import type { Apology, DatePoll } from './state.ts'

/** What happened to a set's programme beside its sessions being planned, opened and held. */
export type ProgrammeEvent =
  | { type: 'apologySent'; session: SessionId; member: MemberId; apology: Apology }
  | { type: 'apologyWithdrawn'; session: SessionId; member: MemberId }
  /** `facilitator`: who led it, as far as anybody did. */
  | {
      type: 'attendanceTaken'
      session: SessionId
      startedAt: number
      present: readonly MemberId[]
      expected: readonly MemberId[]
      facilitator: MemberId | null
    }
  | { type: 'datesAsked'; poll: DatePoll }
  | { type: 'datesAnswered'; poll: PollId; member: MemberId; text: Text; at: number }
  | { type: 'datesClosed'; poll: PollId }
  | { type: 'feedMade'; member: MemberId; tokenHash: string; text: Text; at: number }
  | { type: 'feedEnded'; member: MemberId }
