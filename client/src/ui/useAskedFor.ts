import { type RefObject, useEffect, useRef } from 'react'

/**
 * For a form that somebody pressed a button for: its first field takes the cursor, which the button would take along
 * otherwise, and as much of the form as there is room for comes into view.
 *
 * @param asked false where the form opened by itself: it takes nothing from anybody.
 */
export function useAskedFor(asked: boolean): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (!asked) return
    form.current?.querySelector<HTMLElement>('textarea, input')?.focus({ preventScroll: true })
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [asked])
  return form
}
