import type { Command } from '../command.ts'
import type { SessionState } from '../session/session.ts'
import type { SetState } from '../set/set.ts'
import type { Decision, World } from '../world.ts'

/** For tests: a command that passed, with what was before and after it. */
export type Step = {
  before: World
  after: World
  set: SetState
  session: SessionState | null
  actor: string
  command: Command
  decision: Decision
  now: number
}

/** For tests: what has to hold after every step, by the rules it is from; false or a word when it does not. */
export type Invariants = Readonly<Record<string, (step: Step) => boolean | string | undefined>>
