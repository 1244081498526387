/** What the presenter may say of a question; sealed as this very word. */
export const questionMarks = ['madeThink', 'answered', 'park'] as const
export type QuestionMark = (typeof questionMarks)[number]

/** Reads a mark that the presenter's browser sealed; undefined for anything that is none. */
export function questionMarkOf(plain: string): QuestionMark | undefined {
  return questionMarks.find((mark) => mark === plain)
}
