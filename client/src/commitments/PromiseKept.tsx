import { Trans } from '@lingui/react/macro'
import type { Commitment, CommitmentId } from '@setroom/shared'
import { useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { Words } from '../ui/Words.tsx'
import { CommitmentQuestions } from './CommitmentQuestions.tsx'
import { DueLine } from './DueLine.tsx'
import { Saved } from './Saved.tsx'
import { useCommitmentWords } from './useCommitmentWords.ts'
import { useMyCommitments } from './useMyCommitments.ts'

/** Just promised and saved: its words, and the way to the four short questions, now or later. */
export function PromiseKept({ id, onDone }: { id: CommitmentId; onDone: () => void }) {
  const commitment = useMyCommitments().find((one) => one.id === id)
  const [asking, setAsking] = useState(false)
  if (commitment !== undefined && asking)
    return <CommitmentQuestions commitment={commitment} onDone={onDone} />
  return (
    <div className="flex w-full flex-col gap-4 text-start">
      <Saved />
      {commitment !== undefined && <JustPromised commitment={commitment} />}
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

function JustPromised({ commitment }: { commitment: Commitment }) {
  const { words } = useCommitmentWords(commitment)
  return (
    <div>
      <Words size="large">{words?.what}</Words>
      <p className="mt-1 text-ink-2 text-sm">
        <DueLine commitment={commitment} />
      </p>
    </div>
  )
}
