import type { Sealed } from '@setroom/shared'
import type { JsonValue } from './Journal.ts'

type Detached = { value: JsonValue; texts: Sealed[] }

/**
 * Takes sealed texts out of a value: each leaves `{"text": id}` behind. A plain object that already looks like that is
 * wrapped (`{"text": [x]}`), so joinTexts gives every value back as it was. Throws TypeError for what is not JSON.
 */
export function detachTexts(value: unknown): Detached {
  const texts: Sealed[] = []
  return { value: detach(value, texts), texts }
}

/** Undoes detachTexts; `find` gives a text by its id, or null for one that was purged, which becomes `{id, gone: true}`. */
export function joinTexts(value: JsonValue, find: (id: string) => JsonValue | null): JsonValue {
  if (isList(value)) return value.map((item) => joinTexts(item, find))
  if (typeof value !== 'object' || value === null) return value
  const only = onlyText(value)
  if (typeof only === 'string') return find(only) ?? { id: only, gone: true }
  if (isList(only) && only.length === 1) return { text: joinTexts(only[0] ?? null, find) }
  return mapFields(value, (field) => joinTexts(field, find))
}

/** The ids of the texts that a detached value, written as JSON, refers to: a quote inside a string is escaped there. */
export function textIdsIn(json: string): string[] {
  return Array.from(json.matchAll(/\{"text":("(?:[^"\\]|\\.)*")\}/g), (match) =>
    String(JSON.parse(match[1] ?? '""')),
  )
}

function detach(value: unknown, texts: Sealed[]): JsonValue {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`not storable: ${value}`)
      return value
    case 'object':
      break
    default:
      throw new TypeError(`not storable: ${typeof value}`)
  }
  if (value === null) return null
  // Array.from also visits holes, which map would leave out.
  if (Array.isArray(value)) return Array.from(value, (item: unknown) => detach(item, texts))
  if (!isPlain(value)) throw new TypeError('not storable: an object that is not plain')
  if (isSealed(value)) {
    texts.push(value)
    return { text: value.id }
  }
  const copy = mapFields(value, (field) => detach(field, texts))
  const only = onlyText(copy)
  return typeof only === 'string' || (isList(only) && only.length === 1) ? { text: [only] } : copy
}

function mapFields<T>(object: { readonly [key: string]: T }, map: (field: T) => JsonValue) {
  const fields: [string, JsonValue][] = []
  for (const [key, field] of Object.entries(object)) if (field !== undefined) fields.push([key, map(field)])
  // Not assignment: a key named __proto__ stays a plain key.
  return Object.fromEntries(fields)
}

function onlyText(object: { readonly [key: string]: JsonValue }): JsonValue | undefined {
  return Object.keys(object).length === 1 && Object.hasOwn(object, 'text') ? object.text : undefined
}

function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value)
}

function isPlain(value: object): value is { readonly [key: string]: unknown } {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function isSealed(value: {
  readonly [key: string]: unknown
}): value is Sealed & { readonly [key: string]: unknown } {
  return typeof value.id === 'string' && typeof value.iv === 'string' && typeof value.ct === 'string'
}
