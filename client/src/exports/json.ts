import type { MyRecord } from './myRecord.ts'

/** One's record for another program: JSON, instants as ISO 8601, nothing left out of what people wrote. */
export function jsonOf(record: MyRecord): string {
  const instants = new Set(['at', 'madeAt', 'affirmedAt'])
  const file = { format: 'setroom.mine', version: 1, ...record }
  return `${JSON.stringify(
    file,
    (key, value: unknown) =>
      instants.has(key) && typeof value === 'number' ? new Date(value).toISOString() : value,
    2,
  )}\n`
}
