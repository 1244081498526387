import type { Answer, SessionCommand, SetCommand } from '@setroom/shared'
import { useCallback } from 'react'
import { useConnection } from './connectionContext.ts'
import { useTellRefusal } from './useTellRefusal.ts'

/** `quiet`: the caller says a refusal itself. */
export type SendOptions = { quiet?: boolean }
export type Send = (command: SetCommand | SessionCommand, options?: SendOptions) => Promise<Answer>

/**
 * Sends a command until it is answered, over reconnects too, under one id. A refusal is told in a notice and is in
 * the answer; it never rejects.
 */
export function useSend(): Send {
  const connection = useConnection()
  const tell = useTellRefusal()
  return useCallback(
    async (command, { quiet = false } = {}) => {
      const answer = await connection.send(command)
      if (!answer.ok && !quiet) tell(answer.reason)
      return answer
    },
    [connection, tell],
  )
}
