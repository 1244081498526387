import type { Stage } from '../stage.ts'
import { Committing } from './Committing.tsx'

/** The presenter, then anyone, commits. */
export const actionCommitment: Stage<'actionCommitment'> = { Stage: Committing, large: true }
