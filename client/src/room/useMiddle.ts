import { useLayoutEffect, useState } from 'react'
import type { Middle } from './ringPlaces.ts'

/** Marks a last line of the middle that is never wide: it may stand between two lower faces. */
export const TAIL = { 'data-tail': true } as const

/** What stands in the middle of the circle, as it changes; all zero before it is on the page. */
export function useMiddle() {
  const [element, ref] = useState<HTMLElement | null>(null)
  const [middle, setMiddle] = useState<Middle>({ height: 0, tail: { width: 0, height: 0 } })
  // After each render too: another phase may be as high, with another last line.
  useLayoutEffect(() => {
    if (element !== null) setMiddle((old) => unlessSame(old, measured(element)))
  })
  useLayoutEffect(() => {
    if (element === null) return
    const observer = new ResizeObserver(() => setMiddle((old) => unlessSame(old, measured(element))))
    observer.observe(element)
    return () => observer.disconnect()
  }, [element])
  return { ref, middle }
}

function measured(element: HTMLElement): Middle {
  const { clientHeight: height } = element
  const tail = element.querySelector<HTMLElement>('[data-tail]')
  if (tail === null || tail.offsetHeight === 0) return { height, tail: { width: 0, height: 0 } }
  const down = element.getBoundingClientRect().bottom - tail.getBoundingClientRect().top
  return { height, tail: { width: tail.offsetWidth, height: Math.max(0, Math.floor(down)) } }
}

function unlessSame(old: Middle, now: Middle): Middle {
  const same =
    old.height === now.height && old.tail.height === now.tail.height && old.tail.width === now.tail.width
  return same ? old : now
}
