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
