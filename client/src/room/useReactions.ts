import type { MemberId, Reaction } from '@setroom/shared'
import { useEffect, useState } from 'react'
import { useSocket } from '../connection/index.ts'

/** A reaction is seen this long, ms. */
const SEEN_MS = 3_500

/** The reaction that each person gave a moment ago. */
export function useReactions(): Readonly<Record<MemberId, Reaction>> {
  const socket = useSocket()
  const [shown, setShown] = useState<Readonly<Record<MemberId, Reaction>>>({})
  useEffect(() => {
    const timers = new Map<MemberId, ReturnType<typeof setTimeout>>()
    const reacted = (member: MemberId, reaction: Reaction) => {
      clearTimeout(timers.get(member))
      setShown((before) => ({ ...before, [member]: reaction }))
      timers.set(
        member,
        setTimeout(() => setShown(({ [member]: _, ...rest }) => rest), SEEN_MS),
      )
    }
    socket.on('reacted', reacted)
    return () => {
      socket.off('reacted', reacted)
      for (const timer of timers.values()) clearTimeout(timer)
    }
  }, [socket])
  return shown
}
