import type { MemberId, PhaseId, SessionId } from '../../ids.ts'
import type { FeedbackNote } from './state.ts'

export type FeedbackEvent =
  | { type: 'feedbackWritten'; note: FeedbackNote }
  /** Taken back by its author, or let go by whom it was for. */
  | { type: 'feedbackDeleted'; session: SessionId; phase: PhaseId; from: MemberId; to: MemberId }
