/** A short unguessable-enough name from the context's randomness: 22 characters of base36, 113 bits. */
export function newId<T extends string>(random: () => number): T {
  let name = ''
  for (let i = 0; i < 22; i++) name += Math.floor(random() * 36).toString(36)
  return name as T
}
