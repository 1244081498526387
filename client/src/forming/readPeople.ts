import { bossesOf } from './bosses.ts'
import type { ColumnKind, Columns } from './columns.ts'
import { type Line, onceEach } from './onceEach.ts'
import { type Person, sameText } from './person.ts'
import { officeHours, readHours } from './readHours.ts'

/** People out of a table, and what it does not say of them. */
export type ReadPeople = {
  readonly people: readonly Person[]
  /** Whose hours or zone stand there and could not be read. */
  readonly unreadHours: readonly string[]
  /** Of how many only the zone stands there; 9 to 17 is taken. */
  readonly zoneOnly: number
  /** Of how many only the hours stand there; the organiser's zone is taken. */
  readonly hoursOnly: number
  /** Of how many neither hours nor zone stand there. */
  readonly hoursUnknown: number
  /** To whom people report by the list, and who is not on it. */
  readonly absentBosses: readonly string[]
  /** Who stood on more than one line, and is taken once. */
  readonly doubled: readonly string[]
  /** Names that may be one person's, and were taken for several people's (`OnceEach`). */
  readonly alike: readonly (readonly string[])[]
  /** What stands on the lines without a name, which are left out. */
  readonly nameless: readonly string[]
}

/** Reads the rows below the headings by what their columns hold; `here` is for hours without a zone: the organiser's. */
export function readPeople(
  rows: readonly (readonly string[])[],
  columns: Columns,
  here: { now: number; zone: string },
): ReadPeople {
  const named: Line[] = []
  const nameless: string[] = []
  for (const row of rows) {
    const line = lineOf(row, columns)
    if (line.name || line.email) named.push(line)
    else nameless.push(rowWords(row))
  }
  const { lines, doubled, alike } = onceEach(named)
  const unreadHours: string[] = []
  let zoneOnly = 0
  let hoursOnly = 0
  let hoursUnknown = 0
  const people = lines.map((line): Person => {
    const { hours: said = '', zone = '', alsoWritten } = line
    const name = line.name || line.email || ''
    const hours = said === '' ? officeHours(zone, here.now) : readHours(said, zone || here.zone, here.now)
    if (said === '' && zone === '') hoursUnknown += 1
    else if (hours === undefined) unreadHours.push(name)
    else if (said === '') zoneOnly += 1
    else if (zone === '') hoursOnly += 1
    return {
      name,
      ...(alsoWritten && { alsoWritten }),
      email: line.email ?? '',
      reportsTo: line.reportsTo ?? '',
      team: line.team ?? '',
      work: line.work ?? '',
      culture: line.culture ?? '',
      hours,
      facilitates: isYes(line.facilitates ?? ''),
    }
  })
  const absentBosses = bossesOf(people).absent
  return { people, unreadHours, zoneOnly, hoursOnly, hoursUnknown, absentBosses, doubled, alike, nameless }
}

/** The cells of a row by what their columns hold; the first of two columns of a kind counts. */
function lineOf(row: readonly string[], columns: Columns): Line {
  const cells: Partial<Record<ColumnKind, string>> = {}
  for (const [at, kind] of columns.entries()) if (kind !== undefined) cells[kind] ??= row[at]?.trim() ?? ''
  const rest = row.filter((_, at) => columns[at] !== 'reportsTo' && columns[at] !== 'name')
  return { ...cells, name: nameOf(cells), all: JSON.stringify(rest.map(sameText)) }
}

/** A line as it is shown in a sentence. */
export function rowWords(row: readonly string[]): string {
  return row.filter((cell) => cell !== '').join(' · ')
}

/** One name out of its parts; what is called the name may be the last or the first, where its other part stands beside it. */
function nameOf({ firstName = '', name = '', lastName = '' }: Partial<Record<ColumnKind, string>>): string {
  const words = sameText(name).split(/[\s,]+/)
  const isIn = (part: string) =>
    words.length > 1 &&
    sameText(part)
      .split(/[\s,]+/)
      .every((word) => words.includes(word))
  const parts = [isIn(firstName) ? '' : firstName, name, isIn(lastName) ? '' : lastName]
  return parts.filter((part) => part !== '').join(' ')
}

/** A short word only as the whole cell: "Sven", "sin" and "jamais" begin like a yes. */
const yes = /^(y|yes|ja|j|oui|o|si|s|x|1|true|✓|✔)[.!]?$/
/** What people are called who do it, in any ending. */
const called = /^(facilit|moderat|moderad|animat|animad)/

function isYes(cell: string): boolean {
  const text = sameText(cell)
  return yes.test(text) || called.test(text)
}
