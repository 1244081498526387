import { Trans } from '@lingui/react/macro'
import type { CommitmentId } from '@setroom/shared'
import { useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { CommitmentQuestions } from './CommitmentQuestions.tsx'
import { Saved } from './Saved.tsx'
import { useMyCommitments } from './useMyCommitments.ts'

/** Just promised and saved: and the way to the four short questions, now or later. */
export function PromiseKept({ id, onDone }: { id: CommitmentId; onDone: () => void }) {
  const commitment = useMyCommitments().find((one) => one.id === id)
  const [asking, setAsking] = useState(false)
  if (commitment !== undefined && asking)
    return <CommitmentQuestions commitment={commitment} asked quoted={false} onDone={onDone} />
  return (
    <div className="flex w-full flex-col gap-4 text-start">
      <Saved>
        {commitment?.shown === false ? (
          <Trans>Saved. Only you are shown it.</Trans>
        ) : (
          <Trans>Saved. It comes back to you when you meet again.</Trans>
        )}
      </Saved>
      <div className="flex flex-wrap gap-2.5">
        {commitment !== undefined && (
          <Button kind="main" onClick={() => setAsking(true)}>
            <Trans>Make it firmer, in four questions</Trans>
          </Button>
        )}
        <Button kind="quiet" onClick={onDone}>
          <Trans>Later</Trans>
        </Button>
      </div>
    </div>
  )
}
