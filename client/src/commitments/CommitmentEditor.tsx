import type { Commitment } from '@setroom/shared'
import { EditCommitment } from './EditCommitment.tsx'
import { NewCommitment } from './NewCommitment.tsx'

/**
 * Makes a commitment, or changes one's own. `asked` when a press opened it, `onDone` when it is kept, or when its owner
 * thought better of it.
 */
export function CommitmentEditor({
  commitment,
  asked = true,
  onDone,
}: {
  commitment?: Commitment | undefined
  asked?: boolean
  onDone: () => void
}) {
  return commitment === undefined ? (
    <NewCommitment asked={asked} onDone={onDone} />
  ) : (
    <EditCommitment commitment={commitment} onDone={onDone} />
  )
}
