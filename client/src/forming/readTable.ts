import { parse } from 'csv-parse/browser/esm/sync'

/** A list as rows of cells; the first row may be headings. Commas, semicolons and tabs part cells, as the first line does. */
export function readTable(text: string): string[][] {
  if (text.trim() === '') return []
  const first = text.trimStart().split('\n', 1)[0] ?? ''
  const often = (mark: string) => first.split(mark).length
  const [delimiter = ','] = ['\t', ';', ','].sort((a, b) => often(b) - often(a))
  const rows: string[][] = parse(text, {
    delimiter,
    bom: true,
    trim: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
  })
  const width = Math.max(0, ...rows.map(({ length }) => length))
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''))
}
