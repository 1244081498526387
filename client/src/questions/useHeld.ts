import type { HeldAnswer, OpenQuestionsState } from '@setroom/shared'
import { useEffect, useState } from 'react'
import { useServerClock, useSocket } from '../connection/index.ts'

/** The quiet after the answer to the question that is on: how much of it is left, ms, when it was told. */
export function useHeld(
  turn: OpenQuestionsState['turn'],
): { leftMs: number; holdMs: number; until: number } | undefined {
  const socket = useSocket()
  const clock = useServerClock()
  const [held, setHeld] = useState<{ answer: HeldAnswer; leftMs: number }>()
  useEffect(() => {
    const hear = (answer: HeldAnswer) =>
      setHeld({ answer, leftMs: answer === null ? 0 : Math.max(0, answer.until - clock.now()) })
    socket.on('held', hear)
    return () => {
      socket.off('held', hear)
    }
  }, [socket, clock])
  useEffect(() => {
    if (held === undefined) return
    const timer = setTimeout(() => setHeld(undefined), held.leftMs)
    return () => clearTimeout(timer)
  }, [held])
  const answer = held?.answer ?? undefined
  if (held === undefined || answer === undefined) return undefined
  if (turn?.state !== 'answering' || turn.question !== answer.question) return undefined
  return { leftMs: held.leftMs, holdMs: answer.holdMs, until: answer.until }
}
