import { useEffect } from 'react'
import { useStoredChoice } from './useStoredChoice.ts'

/** Single keys can be in the way of speech input and other tools, so they can be turned off in this browser. */
export function useShortcutsOn(): readonly [boolean, (on: boolean) => void] {
  const [choice, setChoice] = useStoredChoice('shortcuts')
  return [choice !== 'off', (on) => setChoice(on ? null : 'off')]
}

/**
 * Presses the button that names the key in its `aria-keyshortcuts`: whatever can be done by a key is a button on the
 * page, and what is greyed out there is so for the key. Not while somebody types, nor in a dialog or a menu.
 */
export function useKeyShortcuts(): void {
  const [on] = useShortcutsOn()
  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.isComposing || isBusy(event.target)) return
      const button = buttonFor(event.key)
      if (button === undefined) return
      event.preventDefault()
      button.click()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [on])
}

/** As `aria-keyshortcuts` writes a key: letters large, and the plus sign in a word. */
const nameOf = (key: string) =>
  key === '+' || key === '=' ? 'Plus' : key.length === 1 ? key.toUpperCase() : key

function buttonFor(key: string): HTMLButtonElement | undefined {
  const all = document.querySelectorAll<HTMLButtonElement>(
    `button[aria-keyshortcuts="${CSS.escape(nameOf(key))}"]`,
  )
  return [...all].find((button) => !button.disabled && button.getAttribute('aria-disabled') !== 'true')
}

function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"],[role="alertdialog"],[role="menu"]') !== null) return true
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.closest('select,textarea,[role="slider"]') !== null) return true
  return target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'button'
}
