import { useEffect } from 'react'
import { useStoredChoice } from './useStoredChoice.ts'

/** Single keys can be in the way of speech input and other tools, so they can be turned off in this browser. */
export function useShortcutsOn(): readonly [boolean, (on: boolean) => void] {
  const [choice, setChoice] = useStoredChoice('shortcuts')
  return [choice !== 'off', (on) => setChoice(on ? null : 'off')]
}

/**
 * Presses the button that names the key in its `aria-keyshortcuts`: whatever can be done by a key is a button on the
 * page, and what is greyed out there is so for the key. Where a part of the page names it, the part is unfolded and
 * its first control takes the focus. Not while somebody types, nor in a dialog or a menu.
 */
export function useKeyShortcuts(): void {
  const [on] = useShortcutsOn()
  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.isComposing || !isSingle(event)) return
      if (isBusy(event.target)) return
      const named = namedBy(event.key)
      if (named === undefined) return
      event.preventDefault()
      if (named instanceof HTMLButtonElement) named.click()
      else goTo(named)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [on])
}

/**
 * Whether a key was pressed by itself. On many keyboards the brackets need AltGr (Ctrl and Alt on Windows) or Option.
 */
export function isSingle({
  key,
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): boolean {
  return !metaKey && (altKey ? key === '[' || key === ']' : !ctrlKey)
}

/** As `aria-keyshortcuts` writes a key: letters large, and the plus sign in a word. */
const nameOf = (key: string) =>
  key === '+' || key === '=' ? 'Plus' : key.length === 1 ? key.toUpperCase() : key

function namedBy(key: string): HTMLElement | undefined {
  const all = document.querySelectorAll<HTMLElement>(`[aria-keyshortcuts="${CSS.escape(nameOf(key))}"]`)
  return [...all].find((one) => !one.matches(':disabled,[aria-disabled="true"]'))
}

/** Unfolds whatever hides a part, and puts the focus on the first thing in it: the chosen one of a choice. */
function goTo(part: HTMLElement): void {
  if (part.querySelector('button,input') === null) return
  for (let at = part.parentElement; at !== null; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true
    if (at.id !== '' && at.getClientRects().length === 0)
      document.querySelector<HTMLElement>(`[aria-controls="${CSS.escape(at.id)}"]`)?.click()
  }
  // What was just unfolded is drawn with the next picture.
  requestAnimationFrame(() => {
    const first =
      part.querySelector<HTMLElement>('input:checked') ??
      part.querySelector<HTMLElement>('button:enabled,input:enabled')
    first?.scrollIntoView({ block: 'nearest' })
    first?.focus()
  })
}

function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"],[role="alertdialog"],[role="menu"]') !== null) return true
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.closest('select,textarea,[role="slider"]') !== null) return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)
}
