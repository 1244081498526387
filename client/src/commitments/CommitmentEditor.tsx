import type { Commitment } from '@setroom/shared'
import { EditCommitment } from './EditCommitment.tsx'
import { NewCommitment } from './NewCommitment.tsx'

/** Makes a commitment, or changes one's own. `onDone` when it is kept, or when its owner thought better of it. */
export function CommitmentEditor({
  commitment,
  onDone,
}: {
  commitment?: Commitment | undefined
  onDone: () => void
}) {
  return commitment === undefined ? (
    <NewCommitment onDone={onDone} />
  ) : (
    <EditCommitment commitment={commitment} onDone={onDone} />
  )
}
