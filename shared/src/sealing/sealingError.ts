import type { MemberId } from '../ids.ts'

/**
 * `too-long`: more than SEALED_LIMIT bytes. `no-key`: this browser does not hold what is needed.
 * `unverified-key`: a person's public key is not one that the set vouched for, so nothing may be sealed to it.
 */
export type SealingErrorCode = 'too-long' | 'no-key' | 'unverified-key'

/** Why something could not be sealed; `members` are those whose keys are not vouched for. */
export class SealingError extends Error {
  override readonly name = 'SealingError'
  readonly code: SealingErrorCode
  readonly members: readonly MemberId[]

  constructor(code: SealingErrorCode, members: readonly MemberId[] = []) {
    super(code)
    this.code = code
    this.members = members
  }
}
