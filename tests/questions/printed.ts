import { questionLabels } from '@setroom/shared'
import type { KeptBy } from './ownWords.ts'
import type { Tally } from './tally.ts'

const share = (part: number, all: number) => (all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`)

/** A tally as lines of text under a title: the figures, then what was taken for what. */
export function printed(
  title: string,
  { count, right, open, nudged, urging, letThrough, table }: Tally,
): string {
  const labels = questionLabels.filter((label) => Object.values(table[label]).some((n) => n > 0))
  const width = 10
  const rows = [
    ['is ↓ said →', ...questionLabels],
    ...labels.map((is) => [is, ...questionLabels.map((said) => `${table[is][said] || '·'}`)]),
  ]
  return [
    title,
    `  ${count} drafts, right (six labels as five): ${share(right, count)}`,
    `  open questions wrongly nudged: ${share(nudged, open)} of ${open}`,
    `  leading or advice let through as open: ${share(letThrough, urging)} of ${urging}`,
    ...rows.map(
      (row) => `  ${row.map((cell, i) => (i === 0 ? cell.padEnd(12) : cell.padStart(width))).join('')}`,
    ),
    '',
  ].join('\n')
}

/** How often suggestions keep a person's words, by the label of the draft, as a line of text. */
export function printedKept(kept: KeptBy): string {
  const said = [...kept].map(([label, { keeps, of }]) => `${label} ${keeps} of ${of} (${share(keeps, of)})`)
  return `  own words kept by suggestions: ${said.join(', ')}\n`
}
