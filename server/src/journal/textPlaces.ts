import type { JsonValue } from './Journal.ts'

/** Where a text stands: the event's type (of a phase's own, `phase/type`) and the path to the text in it. */
export type TextPlace = { id: string; where: string; by: string | null }

/** Fields that say whose something is. */
const owners = ['author', 'owner', 'asker', 'from', 'by', 'member'] as const

/**
 * The texts of a stored event, each with where it stands, and who wrote it as far as the event itself tells: for texts
 * of releases that did not note it.
 */
export function textPlaces(event: JsonValue): readonly TextPlace[] {
  const found: TextPlace[] = []
  walk(event, typeOf(event), null, found)
  return found
}

function typeOf(event: JsonValue): string {
  const { type, change } = fieldsOf(event)
  const inner = fieldsOf(fieldsOf(change).event).type
  return typeof inner === 'string' ? `phase/${inner}` : String(type)
}

function walk(value: JsonValue | undefined, path: string, by: string | null, found: TextPlace[]): void {
  if (typeof value !== 'object' || value === null) return
  if (isList(value)) {
    for (const item of value) walk(item, path, by, found)
    return
  }
  const fields = fieldsOf(value)
  const keys = Object.keys(fields)
  if (keys.length === 1 && typeof fields.text === 'string') {
    found.push({ id: fields.text, where: path, by })
    return
  }
  const named = owners.map((name) => fields[name]).find((one) => typeof one === 'string')
  for (const key of keys) {
    const inside = key === 'change' || key === 'event' ? path : `${path}.${key}`
    walk(fields[key], inside, typeof named === 'string' ? named : by, found)
  }
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value)
}

function fieldsOf(value: JsonValue | undefined): { readonly [key: string]: JsonValue } {
  if (typeof value !== 'object' || value === null || isList(value)) return {}
  return value
}
