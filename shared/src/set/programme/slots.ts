import type { MemberId } from '../../ids.ts'

/** How a time suits somebody: it does, if need be, it does not, or not said. */
export type Suits = 'yes' | 'maybe' | 'no' | 'open'

const letters = { yes: 'y', maybe: 'm', no: 'n', open: '-' } as const satisfies Record<Suits, string>

/** Marks as they are sealed: one letter for each time asked about, so that their length tells nothing. */
export function writeMarks(marks: readonly Suits[]): string {
  return marks.map((mark) => letters[mark]).join('')
}

/** Marks as somebody sealed them, for so many times; whatever is not a mark counts as not said. */
export function readMarks(text: string, slots: number): readonly Suits[] {
  return Array.from({ length: slots }, (_, i) => {
    const letter = text[i]
    return (Object.keys(letters) as Suits[]).find((suits) => letters[suits] === letter) ?? 'open'
  })
}

/** One time with what was said about it. */
export type SlotTally = {
  /** Its place among the times asked about. */
  index: number
  /** Epoch ms. */
  at: number
  yes: readonly MemberId[]
  maybe: readonly MemberId[]
  no: readonly MemberId[]
  /** Who has not said yet. */
  open: readonly MemberId[]
  /** Nobody does better, and nobody who answered cannot: it stands out. */
  best: boolean
}

/**
 * SPEC U5: each time with who can. The best are those that fewest cannot, then that most can, then that suit most
 * without "if need be"; none is best that nobody can. The same for everybody, whatever their clocks say.
 */
export function tallySlots(
  slots: readonly number[],
  people: readonly MemberId[],
  marks: Readonly<Record<MemberId, readonly Suits[]>>,
): readonly SlotTally[] {
  const tallies = slots.map((at, index) => {
    const who = (wanted: Suits) => people.filter((one) => (marks[one]?.[index] ?? 'open') === wanted)
    return { index, at, yes: who('yes'), maybe: who('maybe'), no: who('no'), open: who('open') }
  })
  const [first] = [...tallies].sort(better)
  return tallies.map((tally) => ({
    ...tally,
    best: first !== undefined && tally.yes.length + tally.maybe.length > 0 && better(tally, first) === 0,
  }))
}

type Ranked = Omit<SlotTally, 'best'>

/** Negative where the first of the two is better. */
function better(a: Ranked, b: Ranked): number {
  const can = ({ yes, maybe }: Ranked) => yes.length + maybe.length
  return a.no.length - b.no.length || can(b) - can(a) || b.yes.length - a.yes.length
}
