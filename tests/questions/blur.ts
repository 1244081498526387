/**
 * The same draft as others would type it: without marks, without accents, with a slip of the finger. Capitals need no
 * blurring: the labeller does not look at them.
 */
export function blurred(text: string, random: () => number): { text: string; weight: number }[] {
  const bare = text.replaceAll(/[?.!…¿¡]+\s*$/gu, '')
  const flat = bare.replaceAll(/[,;:–—¿¡"“”„«»]/gu, ' ')
  return [
    { text, weight: 1 },
    { text: bare, weight: 0.4 },
    { text: slip(flat.normalize('NFD').replaceAll(/\p{M}/gu, ''), random), weight: 0.4 },
    { text: slip(text, random), weight: 0.4 },
  ]
}

/** One to three words get a letter too few, one too many, or two in the wrong order. */
function slip(text: string, random: () => number): string {
  const words = text.split(' ')
  const slips = 1 + Math.floor(random() * Math.min(3, words.length / 4))
  for (let k = 0; k < slips; k += 1) {
    const i = Math.floor(random() * words.length)
    const word = words[i] ?? ''
    if (word.length < 4) continue
    const at = 1 + Math.floor(random() * (word.length - 2))
    const kind = random()
    words[i] =
      kind < 0.4
        ? word.slice(0, at) + word.slice(at + 1)
        : kind < 0.7
          ? word.slice(0, at) + word[at] + word.slice(at)
          : word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
  }
  return words.join(' ')
}
