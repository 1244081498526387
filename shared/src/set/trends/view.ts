import type { Member } from '../set.ts'
import { noTrends, type Trends } from './state.ts'

/** SPEC TR1: what is kept for trends is for those of the set itself, not for a guest or somebody who looks on. */
export function trendsFor({ role }: Pick<Member, 'role'>, trends: Trends | undefined): Trends | null {
  return role === 'facilitator' || role === 'member' ? (trends ?? noTrends) : null
}
