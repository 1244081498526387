import { useEffect, useState } from 'react'
import { useAskedToOpen } from './useAskedToOpen.ts'

/** How long it is said in words, ms; the microphone's button goes on asking. */
const SAID_MS = 20_000

/** Whether to say that a microphone which a silence closed is still closed: for a while, or until it is opened. */
export function useStillClosed(): boolean {
  const asked = useAskedToOpen()
  const [said, setSaid] = useState(false)
  useEffect(() => {
    if (!asked) return
    const timer = setTimeout(() => setSaid(true), SAID_MS)
    return () => {
      clearTimeout(timer)
      setSaid(false)
    }
  }, [asked])
  return asked && !said
}
