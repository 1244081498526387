/**
 * SPEC A8: how quiet it was after questions, from a question's last word (or its coming on stage in writing) until its
 * answer began. `ms` is the sum over the `questions` measured: those answered aloud, with nobody else between.
 */
export type QuietAfterQuestions = { readonly questions: number; readonly ms: number }
