import type { Expectation } from '../session/floor.ts'

/** How one person's share of a phase's talking compares with what the phase expects. */
export type AirtimeBalance = {
  readonly person: string
  /** Their part of all that was said, 0…1; 0 while nothing was. */
  readonly share: number
  /** The shares that would be in keeping with the phase. */
  readonly expected: readonly [least: number, most: number]
  readonly verdict: 'below' | 'within' | 'above'
  /** They are in the others' comparison. */
  readonly counted: boolean
}

/**
 * How far the odds of an even share may be off, either way. Talk in small groups is never even: in groups of four to
 * six who get along well the first speaker commonly takes 30 to 40 % and the last about 10. A factor of 2.5 lets that
 * pass (three people: 17–56 % each, four: 12–45, five: 9–38, eight: 5–26) and speaks up beyond it. Odds rather than
 * shares, because "twice one's share" would forbid nothing to two people and too much to eight.
 */
const ODDS = 2.5

/** Less than this much talk in a phase (ms, all people together) says nothing about balance: one sentence tips it. */
export const LEAST_JUDGED_MS = 60_000

/**
 * Judges each person's airtime in one phase. `totals` in ms, by person, with a 0 for whoever said nothing and without
 * those who are counted by turns and observers; of `unasked` nothing is asked, and they are in nobody's comparison until
 * they said as much as would be asked of them: a word of welcome narrows nobody's band. `presenter` is null where there
 * is none, and then a presenter's phase expects nothing. The presenter's share is at least and at most so much of all
 * that is said; the others share the rest evenly.
 */
export const judgeBalance = (
  totals: Readonly<Record<string, number>>,
  expectation: Expectation,
  presenter: string | null,
  unasked: readonly string[] = [],
): readonly AirtimeBalance[] => {
  const people = Object.keys(totals)
  const all = people.reduce((sum, person) => sum + (totals[person] ?? 0), 0)
  const shareOf = (person: string) => (all > 0 ? (totals[person] ?? 0) / all : 0)
  const asked = people.filter((person) => !unasked.includes(person))
  const among = (person: string, others: readonly string[]) =>
    expectedShare(person, others.includes(person) ? others : [...others, person], expectation, presenter)
  const inIt = people.filter(
    (person) => asked.includes(person) || (shareOf(person) > 0 && shareOf(person) >= among(person, asked)[0]),
  )
  return people.map((person) => {
    const share = shareOf(person)
    const [least, most] = among(person, inIt)
    const expected = [unasked.includes(person) ? 0 : least, most] as const
    const verdict = all < LEAST_JUDGED_MS ? 'within' : verdictOn(share, expected)
    return { person, share, expected, verdict, counted: inIt.includes(person) }
  })
}

/** Shares so close to the edge differ by less than the measuring does. */
const MEASURED_TO = 0.01

const verdictOn = (share: number, [least, most]: readonly [number, number]): AirtimeBalance['verdict'] => {
  if (share < least - MEASURED_TO) return 'below'
  return share > most + MEASURED_TO ? 'above' : 'within'
}

const expectedShare = (
  person: string,
  people: readonly string[],
  expectation: Expectation,
  presenter: string | null,
): readonly [number, number] => {
  switch (expectation.kind) {
    case 'none':
      return [0, 1]
    case 'even':
      // One alone is compared with nobody.
      return people.length <= 1 ? [0, 1] : evenShare(people.length)
    case 'presenter': {
      if (presenter === null || !people.includes(presenter)) return [0, 1]
      const [least, most] = expectation.share
      if (person === presenter) return [least, most]
      // the others divide what the presenter leaves: at least the least part of the least, at most the most of the most
      const [low, high] = evenShare(people.length - 1)
      return [low * (1 - most), high * (1 - least)]
    }
  }
}

/** The band around one `count`-th; one person alone has the whole of what is to be shared. */
const evenShare = (count: number): readonly [number, number] => {
  if (count <= 1) return [1, 1]
  const odds = 1 / (count - 1)
  return [odds / ODDS / (1 + odds / ODDS), (odds * ODDS) / (1 + odds * ODDS)]
}
