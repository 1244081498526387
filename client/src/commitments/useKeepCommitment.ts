import type { Answer, CommitmentId } from '@setroom/shared'
import { useCallback } from 'react'
import { useSealAndSend, useTellRefusal } from '../connection/index.ts'
import { type CommitmentWords, writeCommitment } from './commitmentWords.ts'
import type { PlainDate } from './plainDates.ts'

/** What is kept of a commitment; `known` when the server has it already. `due` '' is no date. */
export type ToKeep = {
  id: CommitmentId
  known: boolean
  words: CommitmentWords
  due: PlainDate | ''
  shown: boolean
}

/** Makes or changes a commitment. Whatever the network does, one id stays one commitment. */
export function useKeepCommitment(): (what: ToKeep) => Promise<Answer> {
  const sealAndSend = useSealAndSend()
  const tell = useTellRefusal()
  return useCallback(
    async ({ id, known, words, due, shown }) => {
      const plain = writeCommitment(words)
      const edit = () =>
        sealAndSend(async (seal) => ({
          type: 'commitment.edit',
          commitment: id,
          text: await seal('commitment', plain, { scope: 'set' }),
          due: due === '' ? null : due,
          shown,
        }))
      if (known) return edit()
      const made = await sealAndSend(
        async (seal) => ({
          type: 'commitment.make',
          commitment: id,
          text: await seal('commitment', plain, { scope: 'set' }),
          ...(due === '' ? {} : { due }),
          shown,
        }),
        { quiet: true },
      )
      if (made.ok) return made
      // It arrived before a reload, and only the answer was lost.
      if (made.reason === 'already') return edit()
      tell(made.reason)
      return made
    },
    [sealAndSend, tell],
  )
}
