import { type Rejection, reject } from '../rejection.ts'

/** For phases that keep nothing and have no moves of their own. */
export type NoState = Record<string, never>

/** An empty state. */
export function beginNothing(): NoState {
  return {}
}

/** There is no move to decide. */
export function decideNothing(): Rejection {
  return reject('not-now')
}

/** There is no event to evolve by. */
export function evolveNothing(state: NoState): NoState {
  return state
}
