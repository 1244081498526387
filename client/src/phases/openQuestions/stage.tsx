import type { Stage } from '../stage.ts'
import { OpenQuestions } from './OpenQuestions.tsx'

/** Open questions only: the question in the middle of the circle, and the presenter large. */
export const openQuestions: Stage<'openQuestions'> = { Stage: OpenQuestions, large: true }
