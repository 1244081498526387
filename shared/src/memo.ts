/**
 * Remembers the last result as long as the arguments are the same references. With `same`, a result that is equal
 * in value keeps the old reference too.
 */
export function memo<A extends readonly unknown[], R>(
  make: (...args: A) => R,
  same?: (before: R, after: R) => boolean,
): (...args: A) => R {
  let last: { args: A; result: R } | undefined
  return (...args) => {
    if (last !== undefined && alike(last.args, args)) return last.result
    const made = make(...args)
    const result = last !== undefined && same?.(last.result, made) === true ? last.result : made
    last = { args, result }
    return result
  }
}

/** Equal in value, for what is small and travels as JSON anyway. */
export function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Of one length, as the arguments of one function are. A plain loop: every change of a room comes here often. */
function alike(before: readonly unknown[], after: readonly unknown[]): boolean {
  for (let i = 0; i < after.length; i++) if (!Object.is(before[i], after[i])) return false
  return true
}
