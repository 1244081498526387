import type { SessionId } from '../../ids.ts'
import type { Goal } from './state.ts'

/**
 * SPEC LG5: whether a goal is looked at in report-back: set before this session (`now`), and either still open or closed
 * by a look since the last meeting (`since`, epoch ms), for that is mostly done beforehand.
 */
export function isToLookAt(
  { status, setIn, looks }: Pick<Goal, 'status' | 'setIn' | 'looks'>,
  since: number,
  now: SessionId | undefined,
): boolean {
  if (now !== undefined && setIn === now) return false
  return status === 'open' || (looks.at(-1)?.at ?? 0) > since
}
