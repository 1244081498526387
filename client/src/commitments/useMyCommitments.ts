import type { Commitment } from '@setroom/shared'
import { useMemo } from 'react'
import { useView } from '../connection/index.ts'
import { inOrder } from './inOrder.ts'

/** One's own commitments, those that the others do not see too: what is open first, the nearest date first. */
export function useMyCommitments(): readonly Commitment[] {
  const shown = useView(({ common }) => common.commitments)
  const hidden = useView(({ own }) => own.hidden)
  const me = useView(({ own }) => own.me.id)
  return useMemo(() => {
    const mine = Object.values(shown).filter(({ owner }) => owner === me)
    // For a moment between two patches a commitment may stand in both.
    const all = new Map([...Object.values(hidden), ...mine].map((one) => [one.id, one]))
    return inOrder([...all.values()])
  }, [shown, hidden, me])
}
