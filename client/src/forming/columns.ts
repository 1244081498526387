import { sameText } from './person.ts'

/** What a column of the list may hold. */
export const columnKinds = [
  'name',
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

/** Beginnings of headings as people write them in four languages, without accents; the first kind that fits wins. */
const headings: Readonly<Record<ColumnKind, RegExp>> = {
  reportsTo:
    /report|manager|boss|superior|vorgesetzt|fuhrungskraft|berichtet|chef|responsable|jefe|superieur/,
  facilitates: /facilit|moderat|moderier|begleit|anim/,
  email: /mail|correo|courriel/,
  zone: /zone|zona|fuseau|huso/,
  hours: /hour|stunden|arbeitszeit|heure|horaire|horario|hora/,
  team: /team|abteilung|department|equipe|equipo|gruppe|departamento|service/,
  culture: /cultur|kultur|countr|land$|pays|pais|nation|language|sprache|langue|lengua|idioma|site|standort/,
  work: /function|funktion|fonction|funcion|role|rolle|job|work|beruf|tatigkeit|poste|puesto|position|title|metier/,
  name: /name|nom|nombre|person|wer|who|qui|quien/,
}

/** Whether the first row names the columns: at least two of its cells are headings, and none is an address. */
export function hasHeadings(rows: readonly (readonly string[])[]): boolean {
  const first = rows[0] ?? []
  const known = first.filter((cell) => kindOf(cell) !== undefined).length
  return rows.length > 1 && known >= Math.min(2, first.length) && !first.some((cell) => cell.includes('@'))
}

/** What the columns seem to hold, by the headings, else by what stands in them: names first, then addresses. */
export function guessColumns(rows: readonly (readonly string[])[]): Columns {
  const first = rows[0] ?? []
  const used = new Set<ColumnKind>()
  const take = (kind: ColumnKind | undefined) => {
    if (kind === undefined || used.has(kind)) return undefined
    used.add(kind)
    return kind
  }
  if (hasHeadings(rows)) return first.map((cell) => take(kindOf(cell)))
  return first.map((cell) => take(cell.includes('@') ? 'email' : 'name'))
}

function kindOf(heading: string): ColumnKind | undefined {
  const text = sameText(heading)
  return (Object.keys(headings) as ColumnKind[]).find((kind) => headings[kind].test(text))
}
