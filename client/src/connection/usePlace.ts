import type { Answer, Whereabouts } from '@setroom/shared'
import { useEffect, useState } from 'react'
import { useConnection } from './connectionContext.ts'

/**
 * Says where in the set this page is, now and after every reconnect. Gives the server's answer, once there is one: a
 * guest who has not been admitted is refused the room. `key` says it anew when it changes (an admission, a session).
 */
export function usePlace(where: Whereabouts, key?: string): Answer | undefined {
  const connection = useConnection()
  const [answer, setAnswer] = useState<Answer>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` asks for another try
  useEffect(() => {
    let current = true
    void connection.place(where).then((said) => {
      if (current) setAnswer(said)
    })
    return () => {
      current = false
    }
  }, [connection, where, key])
  return answer
}
