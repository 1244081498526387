import type { TextId } from '../ids.ts'

/** For tests: a value as the journal gives it back when these texts were erased. */
export function blanked<T>(value: T, gone: { has(id: TextId): boolean }): T {
  return JSON.parse(JSON.stringify(value), (_, one) =>
    typeof one?.ct === 'string' && typeof one.iv === 'string' && gone.has(one.id)
      ? { id: one.id, gone: true }
      : one,
  ) as T
}
