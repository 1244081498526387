import { Trans } from '@lingui/react/macro'
import { Unread } from '../../room/SealedWords.tsx'
import { Words } from '../../ui/Words.tsx'
import type { IssueText } from './card.ts'
import { useIssue } from './useIssue.ts'

/** A round's issue in one line, and the rest of its card behind it. Draws nothing where none was written. */
export function IssueCard({ round }: { round: number | undefined }) {
  const { reading, issue } = useIssue(round)
  if (reading.state === 'locked' || reading.state === 'tampered' || reading.state === 'gone') {
    return (
      <p className="text-ink-3 text-sm">
        <Unread reading={reading} />
      </p>
    )
  }
  if (issue === undefined || issue.title === '') return null
  const more = issue.want !== '' || issue.tried !== ''
  if (!more) return <Words size="large">{issue.title}</Words>
  return (
    <details className="w-full max-w-md">
      <summary className="font-serif text-lg">
        <bdi>{issue.title}</bdi>
      </summary>
      <IssueRest issue={issue} />
    </details>
  )
}

/** What the presenter wants from the set and has tried. */
export function IssueRest({ issue }: { issue: IssueText }) {
  return (
    <dl className="mx-auto mt-3 grid max-w-lg gap-3 text-start">
      {issue.want !== '' && (
        <div>
          <dt className="quiet-heading">
            <Trans>What I want from you</Trans>
          </dt>
          <dd>
            <Words>{issue.want}</Words>
          </dd>
        </div>
      )}
      {issue.tried !== '' && (
        <div>
          <dt className="quiet-heading">
            <Trans>What I have tried</Trans>
          </dt>
          <dd>
            <Words>{issue.tried}</Words>
          </dd>
        </div>
      )}
    </dl>
  )
}
