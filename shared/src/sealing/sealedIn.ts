import type { Sealed } from './sealed.ts'

/** Every sealed text in a value, however deep. */
export function sealedIn(value: unknown): readonly Sealed[] {
  if (typeof value !== 'object' || value === null) return []
  if ('ct' in value && 'iv' in value && 'scope' in value) return [value as Sealed]
  return Object.values(value).flatMap(sealedIn)
}
