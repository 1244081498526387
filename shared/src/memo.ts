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
    if (last?.args.every((arg, i) => Object.is(arg, args[i])) === true) return last.result
    const made = make(...args)
    const result = last !== undefined && same?.(last.result, made) === true ? last.result : made
    last = { args, result }
    return result
  }
}
