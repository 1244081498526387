import { useSyncExternalStore } from 'react'
import { readStored, writeStored } from './stored.ts'

/** `system` follows the device. */
export type Theme = 'system' | 'light' | 'dark'

const listeners = new Set<() => void>()
let theme: Theme = 'system'

function show(): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

/** Shows the theme that was chosen in this browser; once, before the first render. */
export function adoptTheme(): void {
  const stored = readStored('theme')
  theme = stored === 'light' || stored === 'dark' ? stored : 'system'
  show()
}

/** Shows and remembers a theme. */
export function chooseTheme(next: Theme): void {
  theme = next
  writeStored('theme', next === 'system' ? null : next)
  show()
  for (const listener of listeners) listener()
}

/** The chosen theme. */
export function useTheme(): Theme {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => theme,
  )
}
