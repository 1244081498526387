import type { Commitment } from '@setroom/shared'
import { useMemo } from 'react'
import { useView } from '../connection/index.ts'
import { useOpenedAll } from '../sealing/useOpenedAll.ts'
import { readCommitment } from './commitmentWords.ts'
import { inOrder } from './inOrder.ts'

/**
 * What others promised and named oneself for, as supporter: read from their sealed words here, for the server does not
 * know. Of what is not shown one does not hear.
 */
export function useSupported(): readonly Commitment[] {
  const shown = useView(({ common }) => common.commitments)
  const members = useView(({ common }) => common.members)
  const me = useView(({ own }) => own.me.id)
  const open = useMemo(
    () =>
      inOrder(
        Object.values<Commitment>(shown).filter(
          ({ owner, status }) =>
            owner !== me &&
            status === 'open' &&
            members[owner] !== undefined &&
            members[owner].status !== 'removed',
        ),
      ),
    [shown, members, me],
  )
  const texts = useMemo(
    () => open.map(({ text, owner }) => ({ text, place: { purpose: 'commitment' as const, author: owner } })),
    [open],
  )
  const readings = useOpenedAll(texts)
  return open.filter((_, index) => {
    const plain = readings[index]?.plain
    return plain !== undefined && readCommitment(plain).supporter === me
  })
}
