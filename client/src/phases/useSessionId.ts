import type { SessionId } from '@setroom/shared'
import { useView } from '../connection/index.ts'

/** The open session's id: the scope of what is written in it. Throws an Error where no session is open. */
export function useSessionId(): SessionId {
  const id = useView(({ common }) => common.session?.id)
  if (id === undefined) throw new Error('No session here: draw this in a room.')
  return id
}
