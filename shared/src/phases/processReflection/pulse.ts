import * as z from 'zod/mini'

/** What the pulse asks: could I be open, were the questions good, was the talking fair, was it of use. */
export const pulseQuestions = ['safety', 'questions', 'fairness', 'usefulness'] as const
export type PulseQuestion = (typeof pulseQuestions)[number]

/** One person's answer: 1 (not at all) to 7 (fully) for each question. */
export type PulseAnswer = Readonly<Record<PulseQuestion, number>>

const score = z.int().check(z.minimum(1), z.maximum(7))

/** An answer as it is sealed, in JSON. */
export const pulseAnswerSchema: z.ZodMiniType<PulseAnswer> = z.object({
  safety: score,
  questions: score,
  fairness: score,
  usefulness: score,
})

/** One line about a question, where numbers would say too much. */
export type PulseLine = 'atEase' | 'mixed' | 'worthTalking'

/** How the answers to a question lie: how many gave 1, 2, … 7; the lowest, the highest, and what at least half reach. */
export type PulseSpread = { counts: readonly number[]; lowest: number; highest: number; half: number }

export type PulseReading =
  | { kind: 'nothing' }
  | { kind: 'lines'; lines: Readonly<Record<PulseQuestion, PulseLine>> }
  | { kind: 'spread'; spread: Readonly<Record<PulseQuestion, PulseSpread>> }

/** With fewer answers than this nothing is shown at all: two people would know each other's. */
export const FEWEST_FOR_LINES = 3
/** From here on the spread is shown; below it a number would almost be a name. */
export const FEWEST_FOR_SPREAD = 5

/** What may be said about a pulse's answers, whatever their order (PRODUCT.md: anonymous also for three). */
export function readPulse(answers: readonly PulseAnswer[]): PulseReading {
  if (answers.length < FEWEST_FOR_LINES) return { kind: 'nothing' }
  if (answers.length < FEWEST_FOR_SPREAD) return { kind: 'lines', lines: each(answers, lineOf) }
  return { kind: 'spread', spread: each(answers, spreadOf) }
}

function each<T>(
  answers: readonly PulseAnswer[],
  read: (scores: readonly number[]) => T,
): Record<PulseQuestion, T> {
  const of = (question: PulseQuestion) => read(answers.map((answer) => answer[question]))
  return {
    safety: of('safety'),
    questions: of('questions'),
    fairness: of('fairness'),
    usefulness: of('usefulness'),
  }
}

/**
 * "At ease" needs everybody: a mean of 5.5 of 7, and nobody below the middle. "Worth talking about" needs more than one
 * low voice among content ones: a mean below the middle, 4, which 7, 7, 1 does not reach. All else is mixed, so that a
 * single answer moves the line by one step and does not stand out by itself.
 */
function lineOf(scores: readonly number[]): PulseLine {
  const mean = scores.reduce((sum, one) => sum + one, 0) / scores.length
  if (mean < 4) return 'worthTalking'
  return mean >= 5.5 && Math.min(...scores) >= 4 ? 'atEase' : 'mixed'
}

function spreadOf(scores: readonly number[]): PulseSpread {
  const falling = [...scores].sort((a, b) => b - a)
  const lowest = falling.at(-1) ?? 1
  return {
    counts: [1, 2, 3, 4, 5, 6, 7].map((value) => scores.filter((one) => one === value).length),
    lowest,
    highest: falling[0] ?? 7,
    half: falling[Math.ceil(falling.length / 2) - 1] ?? lowest,
  }
}
