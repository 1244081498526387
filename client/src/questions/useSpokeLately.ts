import { FINISHED_MS, type MemberId } from '@setroom/shared'
import { useEffect, useState } from 'react'
import { useSpeaking } from '../call/useSpeaking.ts'

/**
 * Whether somebody speaks, or did a moment ago: a breath does not count as an end. What was said before this is asked is
 * not known; `first` is what is taken of it.
 */
export function useSpokeLately(member: MemberId | undefined, first = false): boolean {
  const speaking = useSpeaking(member ?? ('' as MemberId))
  const [lately, setLately] = useState(first)
  useEffect(() => {
    if (speaking) {
      setLately(true)
      return
    }
    const timer = setTimeout(() => setLately(false), FINISHED_MS)
    return () => clearTimeout(timer)
  }, [speaking])
  return speaking || lately
}
