import type { MemberId } from '../../ids.ts'

export type LeavingEvent =
  /** Left by themselves: what they wrote goes, and the next key is still to be made. */
  | { type: 'memberLeft'; member: MemberId }
  /** `by` is null where the set's time was over. */
  | { type: 'setDeleted'; by: MemberId | null }
