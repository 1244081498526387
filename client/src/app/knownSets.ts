import { readStored, writeStored } from './stored.ts'

/**
 * A set this browser opens: its id, its name, which is one of the plain fields, whether it is a supervision set, and
 * whether this browser's place in it was closed. No key, no link.
 */
export type KnownSet = { setId: string; name: string; supervision?: boolean; closed?: boolean }

function isKnownSet(value: unknown): value is KnownSet {
  const one = value as Partial<KnownSet> | null
  return typeof one?.setId === 'string' && typeof one.name === 'string'
}

/** The sets this browser belongs to, the latest opened first. */
export function knownSets(): KnownSet[] {
  try {
    const stored: unknown = JSON.parse(readStored('sets') ?? '[]')
    return Array.isArray(stored) ? stored.filter(isKnownSet) : []
  } catch {
    return []
  }
}

/** Puts a set first in the list on the front page; call it whenever a set is opened. */
export function rememberSet(set: KnownSet): void {
  const others = knownSets().filter(({ setId }) => setId !== set.setId)
  writeStored('sets', JSON.stringify([set, ...others]))
}

/** Takes a set off the list: left, removed, or deleted. */
export function forgetSet(setId: string): void {
  writeStored('sets', JSON.stringify(knownSets().filter((one) => one.setId !== setId)))
}
