import { parse } from 'csv-parse/browser/esm/sync'

/** A list as rows of cells; `plainLines` (from 1) have a quotation mark that parts nothing and were read as they stand. */
export type Table = { readonly rows: readonly (readonly string[])[]; readonly plainLines: readonly number[] }

/**
 * The first row may be headings. Commas, semicolons or tabs part cells, as in the first line that has any. Never throws: a list
 * is read at every key, so also while a cell in quotation marks is half typed.
 */
export function readTable(text: string): Table {
  if (text.trim() === '') return { rows: [], plainLines: [] }
  const first = /^.*[,;\t].*$/m.exec(text)?.[0] ?? ''
  const often = (mark: string) => first.split(mark).length
  const [delimiter = ','] = ['\t', ';', ','].sort((a, b) => often(b) - often(a))
  const whole = readCsv(text, delimiter)
  if (whole !== undefined) return { rows: evened(whole), plainLines: [] }
  const plainLines: number[] = []
  const rows = text.split(/\r\n|\r|\n/).map((line, at) => {
    const cells = line.includes('"') ? readCsv(line, delimiter)?.[0] : plainCells(line, delimiter)
    if (cells === undefined) plainLines.push(at + 1)
    return cells ?? plainCells(line, delimiter)
  })
  return { rows: evened(rows), plainLines }
}

/** Cells by the rules for quotation marks; undefined where they are not kept. */
function readCsv(text: string, delimiter: string): string[][] | undefined {
  try {
    return parse(text, {
      delimiter,
      bom: true,
      trim: true,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
    })
  } catch {
    return undefined
  }
}

/** Cells parted at every mark; a quotation mark is a letter like others, but for a pair about a whole cell. */
function plainCells(line: string, delimiter: string): string[] {
  return line.split(delimiter).map((cell) =>
    cell
      .replace(/^\uFEFF/, '')
      .trim()
      .replace(/^"([^"]*)"$/, '$1'),
  )
}

/** Rows with something in them, all of one width. */
function evened(rows: readonly (readonly string[])[]): string[][] {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0)
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''))
}
