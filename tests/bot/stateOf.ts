import type { PhaseKind, StateOfPhase } from '@setroom/shared'
import type { Bot } from './Bot.ts'

/** The state of the phase that is on, if it is of this kind. */
export function stateOf<K extends PhaseKind>(bot: Bot, kind: K): StateOfPhase<K> | undefined {
  const { phases, course } = bot.client.common()
  const phase = course.current === null ? undefined : phases[course.current]
  return phase?.kind === kind ? (phase.data as StateOfPhase<K>) : undefined
}
