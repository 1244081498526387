import type { LearningView } from '@setroom/shared'
import { useSealedText } from '../connection/index.ts'
import type { Reading } from '../sealing/index.ts'

/** A learning as it reads. */
export function useLearningText({ text, author }: Pick<LearningView, 'text' | 'author'>): Reading {
  return useSealedText(text, { purpose: 'learning', author })
}
