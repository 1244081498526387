import { type Command, isSetCommand, may, type SessionCommand, type SetCommand } from '@setroom/shared'
import { useOwn } from './useView.ts'

/** Whether this person's roles allow a command, by the table the server judges by; for greying out. */
export function useMay(type: Exclude<(SetCommand | SessionCommand)['type'], 'phase.move'>): boolean {
  return useOwn(({ roles }) => may(isSetCommand({ type } as Command) ? roles.set : roles.session, type))
}

/** As useMay, for a phase's own move, named as in the policy: `openQuestions/hand.raise`. */
export function useMayMove(key: `${string}/${string}`): boolean {
  return useOwn(({ roles }) => may(roles.session, key))
}
