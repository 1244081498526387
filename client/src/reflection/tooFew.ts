import { FEWEST_FOR_LINES, type ReflectionState } from '@setroom/shared'

/** Whether nothing could be shown whoever answers: two and a facilitator meet without a pulse. */
export function tooFew({ raters }: Pick<ReflectionState, 'raters'>): boolean {
  return raters.length < FEWEST_FOR_LINES
}
