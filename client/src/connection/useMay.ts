import { type Command, isSetCommand, mayGive, type SessionCommand, type SetCommand } from '@setroom/shared'
import { useOwn } from './useView.ts'

/** Whether this person's roles allow a command, by the table the server judges by; for greying out. */
export function useMay(type: Exclude<(SetCommand | SessionCommand)['type'], 'phase.move'>): boolean {
  return useOwn(({ roles }) => mayGive(isSetCommand({ type } as Command) ? roles.set : roles.session, type))
}
