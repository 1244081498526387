import { FEWEST_FOR_LINES, type MemberId, type ReflectionState } from '@setroom/shared'

/** Everybody whose answer there is or may be: who answered stays counted, whatever became of them since. */
export function askedAtAll(
  raters: readonly MemberId[],
  { answered }: Pick<ReflectionState, 'answered'>,
): number {
  return new Set([...raters, ...answered]).size
}

/** Whether nothing could be shown whoever answers: two and a facilitator meet without a pulse. */
export function tooFew(raters: readonly MemberId[], state: Pick<ReflectionState, 'answered'>): boolean {
  return askedAtAll(raters, state) < FEWEST_FOR_LINES
}
