import type { MemberId } from '../../ids.ts'

export type WelcomeEvent =
  | { type: 'welcomeAccepted'; member: MemberId }
  /** Closed as a place that was left. */
  | { type: 'memberDeclined'; member: MemberId }
