import { useLayoutEffect } from 'react'

/** Between a notice and what lies below it, in CSS pixels. */
const GAP = 12

/**
 * While the room is on the screen, passing notices appear above its console and controls, never over them: whoever is
 * told that they are muted has the button for it in reach. `height` is that of the part above them, in CSS pixels.
 */
export function useLiftedNotices(height: number): void {
  useLayoutEffect(() => {
    if (height === 0) return
    const bottom = document.getElementById('main')?.getBoundingClientRect().bottom ?? innerHeight
    const { style } = document.documentElement
    style.setProperty('--notices-lift', `${Math.max(0, innerHeight - bottom) + GAP}px`)
    return () => {
      style.removeProperty('--notices-lift')
    }
  }, [height])
}
