/** Muted colours that white letters of any size read well on (4.5:1, held by tests/integration/look/contrast.test.ts). */
export const faceColours = [
  '#a06251',
  '#497e55',
  '#39799b',
  '#7c699f',
  '#8a6f34',
  '#1e7f7f',
  '#5b72a6',
  '#9d6078',
  '#6f773a',
  '#99683f',
  '#257d90',
  '#92638d',
] as const

/** The same colour for the same id, on every screen. */
export function faceColour(id: string): string {
  // FNV-1a, 32 bits: short ids that differ in one letter fall far apart.
  let hash = 0x811c9dc5
  for (const char of id) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return faceColours[hash % faceColours.length] ?? faceColours[0]
}

/**
 * A colour for each of these people, no two alike while there are enough: each their own, or where somebody before them
 * has it, the next that is free. Whoever comes later changes nobody's.
 */
export function faceColoursOf(ids: readonly string[]): ReadonlyMap<string, string> {
  const all: readonly string[] = faceColours
  const taken = new Map<string, string>()
  for (const id of ids) {
    const own = faceColour(id)
    const from = all.indexOf(own)
    const inTurn = [...all.slice(from), ...all.slice(0, from)]
    const used = new Set(taken.values())
    taken.set(id, inTurn.find((colour) => !used.has(colour)) ?? own)
  }
  return taken
}
