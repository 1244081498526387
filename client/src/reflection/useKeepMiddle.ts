import type { AgendaItem, PulseAnswer } from '@setroom/shared'
import { useEffect } from 'react'
import { useMay, useSealAndSend, useView } from '../connection/index.ts'
import { middleOf } from './middleAnswers.ts'

/** Keeps the middle answers for the set's trends, if no other browser has yet. Nobody need be told of it. */
export function useKeepMiddle({ id: phase }: AgendaItem, answers: readonly PulseAnswer[] | undefined): void {
  const may = useMay('pulse.keep')
  const kept = useView(({ common, own }) => {
    const session = common.session?.id
    return session !== undefined && own.trends?.pulse[session]?.phase === phase
  })
  const sealAndSend = useSealAndSend()
  useEffect(() => {
    const middle = may && !kept && answers !== undefined ? middleOf(answers) : undefined
    if (middle === undefined) return
    void sealAndSend(
      async (seal) => ({
        type: 'pulse.keep',
        phase,
        text: await seal('pulse.middle', JSON.stringify(middle), { scope: 'set' }),
      }),
      { quiet: true },
    )
  }, [may, kept, answers, phase, sealAndSend])
}
