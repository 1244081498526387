import type { JsonValue } from './Journal.ts'

type Fields = { readonly [key: string]: JsonValue }

/**
 * Where a set's events tell in plain how somebody is reached or what they use: the path to whose it is, and the paths
 * to what is blanked. Their name stays beside what others remember of them.
 */
const personal: Readonly<
  Record<string, { whose: readonly string[]; removed?: readonly string[][]; emptied?: readonly string[][] }>
> = {
  memberAdded: {
    whose: ['member', 'id'],
    removed: [
      ['member', 'email'],
      ['member', 'zone'],
    ],
  },
  memberEdited: { whose: ['member'], removed: [['email'], ['zone']] },
  feedMade: { whose: ['member'], emptied: [['tokenHash']] },
  deviceAdded: { whose: ['device', 'member'], emptied: [['device', 'label']] },
}

/** An event of a set's stream, as it is stored, without one member's details; undefined where it has none. */
export function withoutDetails(event: JsonValue, member: string): JsonValue | undefined {
  if (!isObject(event)) return undefined
  const found = typeof event.type === 'string' ? personal[event.type] : undefined
  if (found === undefined || at(event, found.whose) !== member) return undefined
  let changed = event
  for (const path of found.removed ?? []) changed = put(changed, path, undefined)
  for (const path of found.emptied ?? []) if (at(changed, path) !== '') changed = put(changed, path, '')
  return changed === event ? undefined : changed
}

/** The value at a path; undefined where there is none. */
export function at(value: JsonValue, [first, ...rest]: readonly string[]): JsonValue | undefined {
  if (first === undefined) return value
  return isObject(value) && Object.hasOwn(value, first) ? at(value[first] ?? null, rest) : undefined
}

/** The object with another value at a path, or without it; the very same where there is none. */
export function put(
  object: Fields,
  [first = '', ...rest]: readonly string[],
  value: string | undefined,
): Fields {
  if (!Object.hasOwn(object, first)) return object
  const inner = object[first] ?? null
  if (rest.length > 0) {
    const next = isObject(inner) ? put(inner, rest, value) : inner
    return next === inner ? object : { ...object, [first]: next }
  }
  if (value !== undefined) return { ...object, [first]: value }
  const { [first]: _, ...without } = object
  return without
}

/** Whether a value has fields. */
export function isObject(value: JsonValue): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
