import { Plural, Trans } from '@lingui/react/macro'
import type { Commitment, MemberId, SessionId } from '@setroom/shared'
import { useMemo } from 'react'
import { useView } from '../connection/index.ts'
import { CommitmentRow } from './CommitmentRow.tsx'
import { inOrder } from './inOrder.ts'
import { useMyCommitments } from './useMyCommitments.ts'

/**
 * Commitments that this person may see: all, one member's, or those of one session. What is open comes first; what
 * is closed is folded away, except where a session's are read back.
 */
export function CommitmentList({
  owner,
  session,
  folded = false,
}: {
  owner?: MemberId | undefined
  session?: SessionId | undefined
  /** Only what is promised and by when; the rest on a click. */
  folded?: boolean
}) {
  const shown = useView(({ common }) => common.commitments)
  const mine = useMyCommitments()
  const list = useMemo(() => {
    const all = new Map([...Object.values<Commitment>(shown), ...mine].map((one) => [one.id, one]))
    return inOrder(
      [...all.values()].filter(
        (one) =>
          (owner === undefined || one.owner === owner) && (session === undefined || one.madeIn === session),
      ),
    )
  }, [shown, mine, owner, session])
  const showOwner = owner === undefined
  if (list.length === 0) {
    return (
      <p className="text-ink-2 text-sm">
        <Trans>Nothing promised yet.</Trans>
      </p>
    )
  }
  if (session !== undefined) return <Rows list={list} showOwner={showOwner} folded={folded} />
  const open = list.filter(({ status }) => status === 'open')
  const closed = list.filter(({ status }) => status === 'closed')
  return (
    <>
      {open.length > 0 ? (
        <Rows list={open} showOwner={showOwner} folded={folded} />
      ) : (
        <p className="text-ink-2 text-sm">
          <Trans>Nothing is open.</Trans>
        </p>
      )}
      {closed.length > 0 && (
        <details className="mt-4">
          <summary className="min-h-9 py-1.5 text-ink-2 text-sm">
            <Plural value={closed.length} one="One that is closed" other="# that are closed" />
          </summary>
          <div className="mt-2">
            <Rows list={closed} showOwner={showOwner} folded={folded} />
          </div>
        </details>
      )}
    </>
  )
}

function Rows({
  list,
  showOwner,
  folded,
}: {
  list: readonly Commitment[]
  showOwner: boolean
  folded: boolean
}) {
  return (
    <ul className="divide-y divide-line">
      {list.map((commitment) => (
        <li key={commitment.id} className="py-5 first:pt-0 last:pb-0">
          <CommitmentRow commitment={commitment} showOwner={showOwner} folded={folded} />
        </li>
      ))}
    </ul>
  )
}
