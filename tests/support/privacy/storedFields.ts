import type { WrittenEvent } from '@setroom/shared'

const sealedKeys = new Set(['v', 'epoch', 'scope', 'to', 'id', 'iv', 'ct'])
const wrappedKeys = new Set(['v', 'under', 'eph', 'ct'])

/** Whether a value is only ciphertext with what opening it needs: a sealed text, or a wrapped key. */
function isSealed(value: object): boolean {
  const keys = Object.keys(value)
  return keys.includes('ct') && [sealedKeys, wrappedKeys].some((known) => keys.every((key) => known.has(key)))
}

/** The paths of every value in plain in an event; ids that key a record (`ids`) become `*`, list places `[]`. */
export function plainPaths(event: WrittenEvent, ids: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>()
  const walk = (value: unknown, path: readonly string[]) => {
    if (Array.isArray(value)) for (const one of value) walk(one, [...path, '[]'])
    else if (typeof value === 'object' && value !== null) {
      if (isSealed(value)) return
      for (const [key, one] of Object.entries(value)) walk(one, [...path, ids.has(key) ? '*' : key])
    } else found.add(path.join('.'))
  }
  walk(event, [])
  return found
}

/** The name of what happened: an event's type, or of a phase's own event `phase/type`. */
export function happeningsOf(event: WrittenEvent): readonly string[] {
  const change = (event as { change?: { event?: { type?: string } } }).change
  return change?.event?.type === undefined ? [event.type] : [event.type, `phase/${change.event.type}`]
}
