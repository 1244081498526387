import type { ConsentId, MemberId } from '../../ids.ts'
import type { Text } from '../../sealing/index.ts'
import type { Consent, ConsentOutcome } from './state.ts'

/** What happened to what members are asked, each for themselves. */
export type ConsentEvent =
  | { type: 'consentAsked'; consent: Consent }
  /** That somebody answered; what, nobody else can tell from it. */
  | {
      type: 'consentAnswered'
      consent: ConsentId
      member: MemberId
      round: number
      veil: string
      text: Text
    }
  | { type: 'consentSettled'; consent: ConsentId; outcome: ConsentOutcome }
  | { type: 'consentDropped'; consent: ConsentId }
