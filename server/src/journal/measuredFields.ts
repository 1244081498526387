import type { JsonValue } from './Journal.ts'

/** An event of a session's stream, as it is stored, without the seconds it counts; undefined where it has none. */
export function withoutSeconds(event: JsonValue): JsonValue | undefined {
  if (typeof event !== 'object' || event === null || Array.isArray(event)) return undefined
  const { type, totals } = event as { readonly [key: string]: JsonValue }
  if (type !== 'airtimeCounted' || typeof totals !== 'object' || totals === null) return undefined
  return Object.keys(totals).length === 0 ? undefined : { ...event, totals: {} }
}
