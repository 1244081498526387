import { useSyncExternalStore } from 'react'
import { readStored, writeStored } from '../app/stored.ts'

const listeners = new Set<() => void>()
const known = new Map<string, string | null>()

/** What this browser chose under a name; null where nothing was chosen. */
export function storedChoice(name: string): string | null {
  const value = known.has(name) ? (known.get(name) ?? null) : readStored(name)
  known.set(name, value)
  return value
}

/** Keeps a choice in this browser and tells every screen that shows it. */
export function choose(name: string, value: string | null): void {
  known.set(name, value)
  writeStored(name, value)
  for (const listener of [...listeners]) listener()
}

/** A choice of this browser's person, kept over reloads. */
export function useStoredChoice(name: string): readonly [string | null, (value: string | null) => void] {
  const value = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => storedChoice(name),
  )
  return [value, (next) => choose(name, next)]
}
