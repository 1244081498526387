/**
 * Takes the named fields out of something larger and leaves out those that are absent. As long as none of them is
 * another than last time, the result is the same object.
 */
export function createPick<F extends object>(names: readonly (keyof F)[]): (from: F) => F {
  let last: F | undefined
  return (from) => {
    if (last === undefined || !alike(names, last, from)) {
      const present = names.filter((name) => from[name] !== undefined)
      last = Object.fromEntries(present.map((name) => [name, from[name]])) as F
    }
    return last
  }
}

/** A plain loop: every change of a room comes here once for each person. */
function alike<F>(names: readonly (keyof F)[], before: F, now: F): boolean {
  for (const name of names) if (!Object.is(before[name], now[name])) return false
  return true
}
