import { Trans } from '@lingui/react/macro'
import type { Commitment } from '@setroom/shared'
import { SealedWords } from '../connection/index.ts'
import { sizeFor, Words } from '../ui/Words.tsx'
import { DueLine } from './DueLine.tsx'
import { ReportWordsShown } from './ReportWordsShown.tsx'
import { useCommitmentWords } from './useCommitmentWords.ts'
import { useReportsSince } from './useReportsSince.ts'

/** A commitment in the middle of the circle: its owner’s words, and what they report today. */
export function CommitmentOnStage({ commitment }: { commitment: Commitment }) {
  const { reading, words } = useCommitmentWords(commitment)
  const since = useReportsSince()
  const last = commitment.reports.at(-1)
  const earlier = last !== undefined && last.at <= since
  return (
    <article className="mx-auto flex w-full max-w-xl flex-col items-center gap-3 text-center">
      <SealedWords reading={reading}>
        {() => (
          <Words as="blockquote" size={sizeFor(words?.what ?? '')}>
            {words?.what}
          </Words>
        )}
      </SealedWords>
      <p className="flex flex-wrap justify-center gap-x-3 text-ink-2 text-sm">
        <span>
          <DueLine commitment={commitment} />
        </span>
        {words?.confidence !== undefined && (
          <span>
            <Trans>{words.confidence} out of 10 sure</Trans>
          </span>
        )}
      </p>
      {words !== undefined && words.sign !== '' && (
        <p className="max-w-md text-sm">
          <span className="text-ink-3">
            <Trans>The sign:</Trans>
          </span>{' '}
          <Words as="span">{words.sign}</Words>
        </p>
      )}
      {last !== undefined && (
        <div className="mt-2 w-full max-w-md rounded-md bg-surface p-4 shadow-1">
          {earlier && (
            <p className="mb-2 text-start text-ink-3 text-xs">
              <Trans>Last time</Trans>
            </p>
          )}
          <ReportWordsShown report={last} owner={commitment.owner} />
        </div>
      )}
    </article>
  )
}
