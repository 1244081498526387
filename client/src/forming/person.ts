/** Somebody on the organiser's list; it never leaves the browser. Empty text: not said. */
export type Person = {
  readonly name: string
  readonly email: string
  /** The name or address of whoever they report to. */
  readonly reportsTo: string
  readonly team: string
  readonly work: string
  readonly culture: string
  /** When they work, one piece or, with a break, several; undefined: not known, so any. */
  readonly hours: readonly WorkingHours[] | undefined
  /** Facilitates a set, and is a member of none. */
  readonly facilitates: boolean
}

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
