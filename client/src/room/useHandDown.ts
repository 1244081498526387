import { useEffect, useRef } from 'react'
import { useSend, useView } from '../connection/index.ts'

/** A hand raised in one phase means nothing in the next: it goes down when the phase changes. */
export function useHandDown(): void {
  const send = useSend()
  const phase = useView(({ common }) => common.course.current)
  const up = useView(({ common, own }) => common.people[own.me.id]?.hand !== undefined)
  const before = useRef(phase)
  useEffect(() => {
    if (before.current === phase) return
    before.current = phase
    if (up) void send({ type: 'hand.lower' }, { quiet: true })
  }, [phase, up, send])
}
