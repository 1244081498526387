const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
// Letters of these scripts do not join, so two of them side by side stay two letters.
const separate = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Hebrew}]/u
const spoken = /[\p{L}\p{N}\p{Emoji_Presentation}]/u

function first(word: string): string {
  for (const { segment } of graphemes.segment(word)) if (spoken.test(segment)) return segment
  return ''
}

/**
 * One or two letters for a name: first and last word where letters do not join, else one. Whole graphemes, so
 * emoji and combining marks stay whole; "?" when there is nothing to show.
 */
export function initials(name: string): string {
  const letters = name
    .trim()
    .split(/[\s\u00a0]+/)
    .map(first)
    .filter((letter) => letter !== '')
  const [start] = letters
  const end = letters.length > 1 ? letters.at(-1) : undefined
  if (start === undefined) return '?'
  const pair = end !== undefined && separate.test(start) && separate.test(end) ? [start, end] : [start]
  return pair.map((letter) => first(letter.toLocaleUpperCase())).join('')
}
