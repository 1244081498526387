import { Trans } from '@lingui/react/macro'
import type { Commitment, SessionId } from '@setroom/shared'
import { useState } from 'react'
import { CommitmentBody } from '../commitments/CommitmentBody.tsx'
import { unanswered } from '../commitments/commitmentWords.ts'
import { EditCommitment } from '../commitments/EditCommitment.tsx'
import { CommitmentEditor, CommitmentQuestions, useMyCommitments } from '../commitments/index.ts'
import { useCommitmentWords } from '../commitments/useCommitmentWords.ts'
import { useView } from '../connection/index.ts'
import { Button } from '../ui/Button.tsx'
import { ClosingSection } from './ClosingSection.tsx'

/** What I promised in this session, with its date; the questions that are left, one at a time, while it is fresh. */
export function PromisedToday({ session }: { session: SessionId }) {
  const mine = useMyCommitments()
  const [adding, setAdding] = useState(false)
  const closedAt = useView(({ common }) => common.session?.closedAt ?? Number.POSITIVE_INFINITY)
  // What is added once the session is closed, on this page as a rule, belongs to it too.
  const list = mine.filter(({ madeAt, madeIn }) => madeIn === session || madeAt >= closedAt)
  const asked = list[0]?.id
  const before = mine.filter((one) => one.status === 'open' && !list.includes(one))
  return (
    <ClosingSection title={list.length === 0 ? <Trans>What next?</Trans> : <Trans>You said you would</Trans>}>
      {list.length > 0 && (
        <ul className="space-y-6">
          {list.map((commitment) => (
            <li key={commitment.id} className="rounded-xl border border-line bg-surface p-5 shadow-1 sm:p-7">
              <Promised commitment={commitment} asks={commitment.id === asked} />
            </li>
          ))}
        </ul>
      )}
      {list.length === 0 && !adding && (
        <p className="text-ink-2">
          <Trans>
            You promised nothing new today, and that is fine. Is there something you want to do all the same?
          </Trans>
        </p>
      )}
      {before.length > 0 && (
        <div className="mt-6">
          <h3 className="quiet-heading">
            <Trans>Still open from before</Trans>
          </h3>
          <ul className="mt-3 space-y-4">
            {before.map((commitment) => (
              <li key={commitment.id} className="border-line border-s-2 ps-4">
                <CommitmentBody commitment={commitment} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="mt-4">
        {adding ? (
          <div className="rounded-xl border border-line bg-surface p-5 shadow-1 sm:p-7">
            <CommitmentEditor onDone={() => setAdding(false)} />
          </div>
        ) : (
          <Button kind={list.length === 0 ? 'plain' : 'quiet'} onClick={() => setAdding(true)}>
            {list.length === 0 ? <Trans>I commit to something</Trans> : <Trans>And something more</Trans>}
          </Button>
        )}
      </div>
    </ClosingSection>
  )
}

/** One of them; only the first asks of itself, so that two forms never stand open at once. */
function Promised({ commitment, asks }: { commitment: Commitment; asks: boolean }) {
  const { words } = useCommitmentWords(commitment)
  const left = words === undefined ? 0 : unanswered(words).length
  const [chosen, setChosen] = useState<'asking' | 'editing' | 'nothing'>()
  const doing = chosen ?? (asks && left > 0 ? 'asking' : 'nothing')
  const stop = () => setChosen('nothing')
  if (doing === 'editing') return <EditCommitment commitment={commitment} onDone={stop} />
  if (doing === 'asking')
    return <CommitmentQuestions commitment={commitment} asked={chosen === 'asking'} onDone={stop} />
  return (
    <>
      <CommitmentBody commitment={commitment} />
      <div className="mt-4 flex flex-wrap gap-2">
        {left > 0 && (
          <Button size="small" onClick={() => setChosen('asking')}>
            <Trans>Make it firmer</Trans>
          </Button>
        )}
        <Button kind="quiet" size="small" onClick={() => setChosen('editing')}>
          <Trans>Change it</Trans>
        </Button>
      </div>
    </>
  )
}
