import type { Expectation } from '../session/floor.ts'

/** How one person's share of a phase's talking compares with what the phase expects. */
export type AirtimeBalance = {
  readonly person: string
  /** Whose talk theirs is set beside: everybody's, or, of an asker, that of the askers. */
  readonly among: 'all' | 'askers'
  /** How much those have said together, ms. */
  readonly outOf: number
  /** Their part of that, 0…1; 0 while nothing was said. */
  readonly share: number
  /** The shares that would be in keeping with the phase. */
  readonly expected: readonly [least: number, most: number]
  /** Within, too, while too little was said to judge. */
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

/** Less talk than this (ms, of all who are compared) says nothing about balance: one sentence, or one question, tips it. */
export const LEAST_JUDGED_MS = 60_000

/**
 * Judges each person's airtime in one phase. `totals` in ms, by person, with a 0 for whoever said nothing and without
 * those who are counted by turns and observers; of `unasked` nothing is asked, and they are in nobody's comparison until
 * they said as much as would be asked of them: a word of welcome narrows nobody's band. `presenter` is null where there
 * is none, and then a presenter's phase expects nothing. The presenter's share is at least and at most so much of all
 * that is said; the askers are even in what they say among themselves. Where the presenter may have said everything
 * nobody asks, and a single asker has nobody to be compared with: such people are judged by what the presenter leaves.
 */
export const judgeBalance = (
  totals: Readonly<Record<string, number>>,
  expectation: Expectation,
  presenter: string | null,
  unasked: readonly string[] = [],
): readonly AirtimeBalance[] => {
  const people = Object.keys(totals)
  const said = { totals, unasked }
  const all = compare('all', people, said, (person, others) =>
    expectedShare(person, others, expectation, presenter),
  )
  if (expectation.kind !== 'presenter' || presenter === null || expectation.share[1] >= 1) return all
  const rest = people.filter((person) => person !== presenter)
  const askers = compare('askers', rest, said, (_, others) => evenShare(others.length))
  if (askers.filter(({ counted }) => counted).length <= 1) return all
  return all.map((one) => askers.find(({ person }) => person === one.person) ?? one)
}

/** Sets what these people said side by side; `expects` gives a person's band among others, who they are one of. */
const compare = (
  among: AirtimeBalance['among'],
  people: readonly string[],
  { totals, unasked }: { totals: Readonly<Record<string, number>>; unasked: readonly string[] },
  expects: (person: string, others: readonly string[]) => readonly [number, number],
): readonly AirtimeBalance[] => {
  const outOf = people.reduce((sum, person) => sum + (totals[person] ?? 0), 0)
  const shareOf = (person: string) => (outOf > 0 ? (totals[person] ?? 0) / outOf : 0)
  const asked = people.filter((person) => !unasked.includes(person))
  const band = (person: string, others: readonly string[]) =>
    expects(person, others.includes(person) ? others : [...others, person])
  const inIt = people.filter(
    (person) => asked.includes(person) || (shareOf(person) > 0 && shareOf(person) >= band(person, asked)[0]),
  )
  return people.map((person) => {
    const share = shareOf(person)
    const [least, most] = band(person, inIt)
    const expected = [unasked.includes(person) ? 0 : least, most] as const
    const verdict = outOf < LEAST_JUDGED_MS ? 'within' : verdictOn(share, expected)
    return { person, among, outOf, share, expected, verdict, counted: inIt.includes(person) }
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
