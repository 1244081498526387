import { Plural, Trans } from '@lingui/react/macro'
import type { Commitment } from '@setroom/shared'
import { useState } from 'react'
import { useOwn } from '../connection/index.ts'
import { Button } from '../ui/Button.tsx'
import { CommitmentActions } from './CommitmentActions.tsx'
import { CommitmentBody } from './CommitmentBody.tsx'
import { CommitmentQuestions } from './CommitmentQuestions.tsx'
import { unanswered } from './commitmentWords.ts'
import { EditCommitment } from './EditCommitment.tsx'
import { ReportForm } from './ReportForm.tsx'
import { Reports } from './Reports.tsx'
import { useCommitmentWords } from './useCommitmentWords.ts'
import { WaitingCheckIns } from './WaitingCheckIns.tsx'

type Doing = 'nothing' | 'editing' | 'reporting' | 'answering' | 'asking'

/** One commitment in a list; its owner can say how it goes and what happened, answer the questions that are left, change it. */
export function CommitmentRow({
  commitment,
  showOwner,
  folded,
}: {
  commitment: Commitment
  showOwner: boolean
  folded: boolean
}) {
  const me = useOwn(({ me }) => me.id)
  const [doing, setDoing] = useState<Doing>('nothing')
  const stop = () => setDoing('nothing')
  if (doing === 'editing') return <EditCommitment commitment={commitment} onDone={stop} />
  if (doing === 'asking') return <CommitmentQuestions commitment={commitment} asked onDone={stop} />
  return (
    <>
      <CommitmentBody commitment={commitment} showOwner={showOwner} folded={folded} />
      {commitment.reports.length > 0 && (
        <div className="mt-3 border-line border-s-2 ps-4">
          <Reports commitment={commitment} />
        </div>
      )}
      <WaitingCheckIns
        commitment={commitment}
        onAnswer={commitment.owner === me && doing === 'nothing' ? () => setDoing('answering') : undefined}
      />
      {(doing === 'reporting' || doing === 'answering') && (
        <div className="mt-4">
          <ReportForm commitment={commitment} answers={doing === 'answering'} onDone={stop} />
        </div>
      )}
      {commitment.owner === me && doing === 'nothing' && <Own commitment={commitment} onDo={setDoing} />}
    </>
  )
}

function Own({ commitment, onDo }: { commitment: Commitment; onDo: (doing: Doing) => void }) {
  const { words } = useCommitmentWords(commitment)
  const open = commitment.status === 'open'
  const left = words === undefined ? 0 : unanswered(words).length
  return (
    <div className="mt-3 flex flex-wrap items-center gap-2">
      <Button size="small" onClick={() => onDo('reporting')}>
        {open ? <Trans>Say how it goes</Trans> : <Trans>Say it anew</Trans>}
      </Button>
      {open && left > 0 && (
        <Button kind="quiet" size="small" onClick={() => onDo('asking')}>
          <Plural value={left} one="One question left" other="# questions left" />
        </Button>
      )}
      <CommitmentActions commitment={commitment} onEdit={() => onDo('editing')} />
    </div>
  )
}
