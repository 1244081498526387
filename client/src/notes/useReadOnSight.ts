import type { Note } from '@setroom/shared'
import { type RefObject, useEffect } from 'react'
import { useSend } from '../connection/index.ts'

/** So long something stands in sight before it counts as read, ms. */
const GLANCE_MS = 2_000

/**
 * Marks notes as read once they have stood in sight for a moment: the page in front, the list scrolled to. `newest` is
 * the last one to mark; absent, there is nothing to mark, or it cannot be read here.
 */
export function useReadOnSight(list: RefObject<HTMLElement | null>, newest: Note | undefined): void {
  const send = useSend()
  const note = newest?.id
  useEffect(() => {
    const element = list.current
    if (note === undefined || element === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let inSight = false
    const look = () => {
      clearTimeout(timer)
      if (!inSight || document.visibilityState !== 'visible') return
      timer = setTimeout(() => void send({ type: 'note.read', note }, { quiet: true }), GLANCE_MS)
    }
    const observer = new IntersectionObserver(([entry]) => {
      inSight = entry?.isIntersecting === true
      look()
    })
    observer.observe(element)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearTimeout(timer)
      observer.disconnect()
      document.removeEventListener('visibilitychange', look)
    }
  }, [list, note, send])
}
