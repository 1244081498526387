import type { SessionId } from '../../ids.ts'
import type { KeptPulse, SessionBalance } from './state.ts'

export type TrendEvent =
  | { type: 'balanceTaken'; session: SessionId; balance: SessionBalance }
  | { type: 'pulseKept'; session: SessionId; pulse: KeptPulse }
