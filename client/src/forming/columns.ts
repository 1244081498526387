import { type Heading, headingOf, isNamePart } from './headings.ts'

/** What a column of the list may hold. A name may stand in one column, or in two. */
export const columnKinds = [
  'name',
  'firstName',
  'lastName',
  'email',
  'reportsTo',
  'team',
  'work',
  'culture',
  'zone',
  'hours',
  'facilitates',
] as const
export type ColumnKind = (typeof columnKinds)[number]

/** What each column holds; undefined: not used. */
export type Columns = readonly (ColumnKind | undefined)[]

type Rows = readonly (readonly string[])[]

/**
 * Whether the first row seems to name the columns. In doubt it is a person, who would be lost as a heading; a heading
 * taken for a person is seen. So one cell must name the column of names, or stand above addresses and be none.
 */
export function hasHeadings(rows: Rows): boolean {
  const [first = [], ...others] = rows
  if (others.length === 0 || first.some((cell) => cell.includes('@'))) return false
  const cells = first.map(headingOf)
  const numbered = others.every(([cell = '']) => !/\p{L}/u.test(cell))
  return cells.some((heading, at) => {
    if (heading === undefined) return false
    if (heading.kind === 'email') return others.some((row) => row[at]?.includes('@'))
    // "Ana, Member" is somebody; "Member, Team" is not, nor "No., Member, Team" above numbers.
    if (heading.vague)
      return (at === 0 || numbered) && cells.some((other, place) => place !== at && other !== undefined)
    return isNamePart(heading.kind)
  })
}

/**
 * What the columns seem to hold: by the headings, where the first row has them, else by what stands in them: a name
 * first, then an address. Of two columns of a kind the one is taken whose heading is the closer.
 */
export function guessColumns(rows: Rows, headings: boolean): Columns {
  const [first = []] = rows
  const cells = first.map((cell, at) =>
    headings
      ? headingOf(cell)
      : contentOf(rows.map((row) => row[at] ?? '').find((each) => each !== '') ?? ''),
  )
  const columns = cells.map((cell, at) => {
    if (cell === undefined) return undefined
    const rivals = cells.flatMap((other, place) => (other?.kind === cell.kind ? [{ ...other, place }] : []))
    return rivals.sort((a, b) => a.rank - b.rank)[0]?.place === at ? cell.kind : undefined
  })
  const has = (kind: ColumnKind) => columns.includes(kind)
  // Beside the whole name its parts say nothing more.
  if (has('name') && has('firstName') && has('lastName'))
    return columns.map((kind) => (kind === 'firstName' || kind === 'lastName' ? undefined : kind))
  const free = columns.indexOf(undefined)
  if (free !== -1 && !has('email') && !columns.some(isNamePart)) columns[free] = 'name'
  return columns
}

/** What a cell of somebody's line seems to be; a number before the name is none. */
function contentOf(cell: string): Pick<Heading, 'kind' | 'rank'> | undefined {
  if (cell.includes('@')) return { kind: 'email', rank: 0 }
  return /\p{L}/u.test(cell) ? { kind: 'name', rank: 0 } : undefined
}
