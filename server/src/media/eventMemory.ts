/** Remembers the ids of the last events, so that one delivered twice counts once. */
export type EventMemory = {
  /** True the first time an id is seen, false while it is remembered. */
  isNew(id: string): boolean
}

/** A memory of at most `size` ids; the oldest are forgotten first. */
export function createEventMemory(size = 2_000): EventMemory {
  const seen = new Set<string>()
  return {
    isNew(id) {
      if (seen.has(id)) return false
      seen.add(id)
      if (seen.size > size) {
        for (const oldest of seen) {
          seen.delete(oldest)
          break
        }
      }
      return true
    },
  }
}
