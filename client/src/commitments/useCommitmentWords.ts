import type { Commitment } from '@setroom/shared'
import { useMemo } from 'react'
import { useSealedText } from '../connection/index.ts'
import type { Reading } from '../sealing/index.ts'
import { type CommitmentWords, readCommitment } from './commitmentWords.ts'

/** A commitment as it reads: whether it could be opened, and its words when it could. */
export function useCommitmentWords(commitment: Pick<Commitment, 'text' | 'owner'>): {
  reading: Reading
  words: CommitmentWords | undefined
} {
  const reading = useSealedText(commitment.text, { purpose: 'commitment', author: commitment.owner })
  const words = useMemo(
    () => (reading.plain === undefined ? undefined : readCommitment(reading.plain)),
    [reading.plain],
  )
  return { reading, words }
}
