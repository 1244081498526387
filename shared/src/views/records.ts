/** A record without anything in it; always the same one, so that it is never sent twice. */
export const none = Object.freeze({})

/** What is to be kept of a record. */
export function filter<K extends string, V>(
  record: Readonly<Record<K, V>>,
  keep: (value: V) => boolean,
): Readonly<Record<K, V>> {
  return Object.fromEntries(Object.entries<V>(record).filter(([, value]) => keep(value))) as Record<K, V>
}

/** For a memo: an empty record stays the one it was. */
export function bothEmpty(a: object, b: object): boolean {
  return Object.keys(a).length === 0 && Object.keys(b).length === 0
}

/** For a memo: whether two records have the same items under the same ids. */
export function sameEntries(a: object, b: object): boolean {
  const [before, now] = [Object.entries(a), Object.entries(b)]
  return (
    before.length === now.length &&
    before.every(([id, item], i) => now[i]?.[0] === id && now[i]?.[1] === item)
  )
}
