import { useEffect, useRef } from 'react'
import { useStoredChoice } from './useStoredChoice.ts'

type Deeds = Readonly<Record<string, (() => void) | undefined>>

/** Single keys can be in the way of speech input and other tools, so they can be turned off in this browser. */
export function useShortcutsOn(): readonly [boolean, (on: boolean) => void] {
  const [choice, setChoice] = useStoredChoice('shortcuts')
  return [choice !== 'off', (on) => setChoice(on ? null : 'off')]
}

/**
 * Deeds by key (as in KeyboardEvent.key, lower case). Not while somebody types, nor in a dialog or a menu, nor
 * together with a modifier that means something else.
 */
export function useShortcuts(deeds: Deeds): void {
  const [on] = useShortcutsOn()
  const current = useRef(deeds)
  useEffect(() => {
    current.current = deeds
  })
  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.isComposing || isBusy(event.target)) return
      const { key } = event
      const deeds = current.current
      const name = key.length === 1 ? key.toLowerCase() : key
      const deed = Object.hasOwn(deeds, name) ? deeds[name] : undefined
      if (deed === undefined) return
      event.preventDefault()
      deed()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [on])
}

function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"],[role="alertdialog"],[role="menu"]') !== null) return true
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.closest('select,textarea,[role="slider"],[role="radiogroup"]'))
    return true
  return target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'button'
}
