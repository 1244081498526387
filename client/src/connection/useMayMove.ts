import { may } from '@setroom/shared'
import { useOwn } from './useView.ts'

/**
 * As useMay, for a phase's own move, named as in the policy: `openQuestions/hand.raise`. Not behind the folder's door:
 * it brings the rules of every phase, which the lobby does without.
 */
export function useMayMove(key: `${string}/${string}`): boolean {
  return useOwn(({ roles }) => may(roles.session, key))
}
