import type { MemberId } from '../ids.ts'
import { memo } from '../memo.ts'
import type { KeptQuestions, SetState } from '../set/set.ts'
import { bothEmpty, filter } from './records.ts'

/** The questions that somebody kept from their own rounds: nobody else's to see (SPEC V1). */
export function createKeptView(): (
  all: SetState['kept'],
  me: MemberId,
) => Readonly<Record<string, KeptQuestions>> {
  return memo((all, me) => filter<string, KeptQuestions>(all, ({ member }) => member === me), bothEmpty)
}
