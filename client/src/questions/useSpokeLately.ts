import type { MemberId } from '@setroom/shared'
import { useEffect, useState } from 'react'
import { useSpeaking } from '../call/useSpeaking.ts'

/** As long as this after the last word somebody is taken to be in mid-thought. */
const HOLD_MS = 2_500

/** Whether somebody speaks, or did a moment ago: a breath does not count as an end. */
export function useSpokeLately(member: MemberId | undefined): boolean {
  const speaking = useSpeaking(member ?? ('' as MemberId))
  const [lately, setLately] = useState(speaking)
  useEffect(() => {
    if (speaking) {
      setLately(true)
      return
    }
    const timer = setTimeout(() => setLately(false), HOLD_MS)
    return () => clearTimeout(timer)
  }, [speaking])
  return speaking || lately
}
