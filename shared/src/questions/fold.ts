const folded = new Map<string, string>()
/** A German vowel without its dots is another word. */
const umlauts = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
])

/** One character in lower case without accents; '' for what is no letter and no digit. */
export function fold(char: string): string {
  const known = folded.get(char)
  if (known !== undefined) return known
  const plain = (umlauts.get(char.toLowerCase()) ?? char)
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
  const letters = /^[\p{L}\p{N}]+$/u.test(plain) ? plain : ''
  // What a draft can bring is endless, what people type is not.
  if (folded.size < 2_000) folded.set(char, letters)
  return letters
}
