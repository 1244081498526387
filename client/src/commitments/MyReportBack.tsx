import { Trans } from '@lingui/react/macro'
import type { Commitment } from '@setroom/shared'
import { useState } from 'react'
import { SealedWords, useView } from '../connection/index.ts'
import { Button } from '../ui/Button.tsx'
import { Words } from '../ui/Words.tsx'
import { DueLine } from './DueLine.tsx'
import { ReportForm } from './ReportForm.tsx'
import { Reports } from './Reports.tsx'
import { Saved } from './Saved.tsx'
import { toReportOn } from './toReportOn.ts'
import { useAnswersMeeting } from './useAnswersMeeting.ts'
import { useCommitmentWords } from './useCommitmentWords.ts'
import { useMyCommitments } from './useMyCommitments.ts'
import { useReportsSince } from './useReportsSince.ts'

/**
 * One's own words from last time, to be answered before the meeting: what I said I would do, and how sure I was.
 * Nothing where nothing was promised.
 */
export function MyReportBack() {
  const mine = useMyCommitments()
  const session = useView(({ common }) =>
    common.session?.status === 'closed' ? undefined : common.session?.id,
  )
  const list = toReportOn(mine, useReportsSince(), session)
  if (list.length === 0) return null
  return (
    <section
      aria-labelledby="my-report-back"
      data-phase="reportBack"
      className="rounded-xl border border-line bg-surface p-6 shadow-1 sm:p-8"
    >
      <h2 id="my-report-back" className="quiet-heading">
        <Trans>Last time you said</Trans>
      </h2>
      <ul className="mt-3 divide-y divide-line">
        {list.map((commitment) => (
          <li key={commitment.id} className="py-5 first:pt-0 last:pb-0">
            <Remembered commitment={commitment} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Remembered({ commitment }: { commitment: Commitment }) {
  const { reading, words } = useCommitmentWords(commitment)
  const [reporting, setReporting] = useState(false)
  const [told, setTold] = useState(commitment.reports.length)
  const answered = useAnswersMeeting(commitment)
  return (
    <>
      <SealedWords reading={reading}>
        {() => (
          <Words as="blockquote" size="stage" className="text-start!">
            {words?.what}
          </Words>
        )}
      </SealedWords>
      <p className="mt-1.5 text-ink-2">
        <DueLine commitment={commitment} />
        {words?.confidence !== undefined && (
          <>
            {' · '}
            <Trans>you were {words.confidence} out of 10 sure</Trans>
          </>
        )}
      </p>
      {commitment.reports.length > 0 && !reporting && (
        <div className="mt-4 flex flex-col gap-3 border-phase border-s-2 ps-4">
          <Reports commitment={commitment} />
          {commitment.reports.length > told && <Saved />}
        </div>
      )}
      <div className="mt-4">
        {reporting ? (
          <ReportForm commitment={commitment} onDone={() => setReporting(false)} />
        ) : (
          <Button
            onClick={() => {
              setTold(commitment.reports.length)
              setReporting(true)
            }}
          >
            {answered ? <Trans>Say more</Trans> : <Trans>Say what happened</Trans>}
          </Button>
        )}
      </div>
    </>
  )
}
