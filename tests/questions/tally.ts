import { type QuestionLabel, questionLabels } from '@setroom/shared'

/** A draft that was labelled: what a careful reader says, what they would accept, and what the labeller said. */
export type Judged = { label: QuestionLabel; accept: readonly QuestionLabel[]; said: QuestionLabel }

/** How well drafts were labelled; leading and advice count as one. */
export type Tally = {
  count: number
  right: number
  open: number
  /** Open questions that were not let be, and that nobody would accept as anything else. */
  nudged: number
  urging: number
  /** Leading questions and advice that were taken for open. */
  letThrough: number
  /** By what they are, by what was said. */
  table: Readonly<Record<QuestionLabel, Readonly<Record<QuestionLabel, number>>>>
}

const asFive = (label: QuestionLabel) => (label === 'advice' ? 'leading' : label)

/** Whether a careful reader would accept what was said. */
export function isRight({ accept, said }: Judged): boolean {
  return accept.some((label) => asFive(label) === asFive(said))
}

/** Counts what went right and what went wrong. */
export function tally(judged: readonly Judged[]): Tally {
  const table = Object.fromEntries(
    questionLabels.map((is) => [is, Object.fromEntries(questionLabels.map((said) => [said, 0]))]),
  ) as Record<QuestionLabel, Record<QuestionLabel, number>>
  for (const { label, said } of judged) table[label][said] += 1
  const open = judged.filter(({ label }) => label === 'open')
  const urging = judged.filter(({ label }) => asFive(label) === 'leading')
  return {
    count: judged.length,
    right: judged.filter(isRight).length,
    open: open.length,
    nudged: open.filter((one) => one.said !== 'open' && !isRight(one)).length,
    urging: urging.length,
    letThrough: urging.filter((one) => one.said === 'open' && !isRight(one)).length,
    table,
  }
}
