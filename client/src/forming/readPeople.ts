import { type ColumnKind, type Columns, hasHeadings } from './columns.ts'
import { type Person, sameText } from './person.ts'
import { readHours } from './readHours.ts'

/** People out of a table, and whose hours could not be read. Rows without a name are left out and counted. */
export type ReadPeople = {
  readonly people: readonly Person[]
  readonly unreadHours: readonly string[]
  readonly nameless: number
}

/** Reads rows by what their columns hold; `here` is for hours without a zone. */
export function readPeople(
  rows: readonly (readonly string[])[],
  columns: Columns,
  here: { now: number; offset: number },
): ReadPeople {
  const body = hasHeadings(rows) ? rows.slice(1) : rows
  const unreadHours: string[] = []
  let nameless = 0
  const people: Person[] = []
  for (const row of body) {
    const cell = (kind: ColumnKind) => row[columns.indexOf(kind)]?.trim() ?? ''
    const name = cell('name') || cell('email')
    if (name === '') {
      nameless += 1
      continue
    }
    const hours = cell('hours') === '' ? undefined : readHours(cell('hours'), cell('zone'), here)
    if (cell('hours') !== '' && hours === undefined) unreadHours.push(name)
    people.push({
      name,
      email: cell('email'),
      reportsTo: cell('reportsTo'),
      team: cell('team'),
      work: cell('work'),
      culture: cell('culture'),
      hours,
      facilitates: isYes(cell('facilitates')),
    })
  }
  return { people, unreadHours, nameless }
}

function isYes(cell: string): boolean {
  return /^(y|yes|ja|j|oui|o|si|s|x|1|true|✓|✔|facilit|moderat|animat)/.test(sameText(cell))
}
