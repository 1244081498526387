/** Somebody on the organiser's list; it never leaves the browser. Empty text: not said. */
export type Person = {
  readonly name: string
  /** Other spellings of it that stand on the list. */
  readonly alsoWritten?: readonly string[]
  readonly email: string
  /** The name or address of whoever they report to. */
  readonly reportsTo: string
  readonly team: string
  readonly work: string
  readonly culture: string
  /** When they work; undefined: not known, so any. */
  readonly hours: YearHours | undefined
  /** Facilitates a set, and is a member of none. */
  readonly facilitates: boolean
}

/** Working hours by halves of the year, for where clocks change they move; one piece or, with a break, several. */
export type YearHours = { readonly january: readonly WorkingHours[]; readonly july: readonly WorkingHours[] }

/** From and until, in minutes after midnight of universal time (0–1439); `until` may be earlier: over midnight. */
export type WorkingHours = { readonly from: number; readonly until: number }

/** Two spellings of the same: case, accents and spaces aside. */
export function sameText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}

const nobody =
  /^(?:n\.?\/a\.?|0|none|nobody|keine[rns]?|niemand|aucune?|personne|ningun[oa]|ninguna?|nadie)$/i

/** The several that one cell names, parted by semicolons, strokes or lines; a dash, or that there is none, names nothing. */
export function severalIn(cell: string): string[] {
  if (nobody.test(cell.trim())) return []
  return cell
    .split(/[;/|\n]/)
    .map((one) => one.trim())
    .filter((one) => /[\p{L}\p{N}]/u.test(one))
}
