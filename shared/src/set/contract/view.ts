import { memo } from '../../memo.ts'
import type { SetState } from '../set.ts'
import { contractOf } from './decide.ts'
import type { Contract } from './state.ts'

/** What everybody sees of the contract: all of it, the template's before it has begun. */
export function createContractView(): (agreed: SetState['contract'], createdAt: number) => Contract {
  return memo((agreed, createdAt) =>
    contractOf({ createdAt, ...(agreed === undefined ? {} : { contract: agreed }) }),
  )
}
