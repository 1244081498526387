import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useFormats } from '../app/useFormats.ts'
import { FatePlot } from './FatePlot.tsx'
import { Figure } from './Figure.tsx'
import { fateWords } from './fateWords.ts'
import type { HeldSession } from './heldSessions.ts'
import { fates, total } from './keptCommitments.ts'
import { useKeptCommitments } from './useKeptCommitments.ts'

/** What became of what was promised: of all that the set is shown, together. */
export function CommitmentsTrend({ sessions }: { sessions: readonly HeldSession[] }) {
  const { t } = useLingui()
  const formats = useFormats()
  const { rows, sum, unread, ready } = useKeptCommitments(sessions)
  const { done } = sum
  const closed = total(sum) - sum.open
  return (
    <Figure
      title={<Trans>What was promised</Trans>}
      sentence={
        total(sum) === 0 ? (
          <Trans>Nothing that the set is shown has been promised yet.</Trans>
        ) : (
          <>
            {closed === 1 &&
              (done === 1 ? (
                <Trans>The one that is closed was kept.</Trans>
              ) : (
                <Trans>The one that is closed was not kept as it was promised.</Trans>
              ))}
            {closed > 1 && (
              <Trans>
                {closed} are closed; {done} of them kept.
              </Trans>
            )}{' '}
            {sum.open > 0 && <Plural value={sum.open} one="One is open." other="# are open." />}
          </>
        )
      }
      plot={total(sum) > 0 && <FatePlot rows={rows} />}
      note={
        <>
          {ready && unread > 0 && (
            <>
              <Plural
                value={unread}
                one="One cannot be opened in this browser, and is left out."
                other="# cannot be opened in this browser, and are left out."
              />{' '}
            </>
          )}
          <Trans>What somebody keeps to themselves is not counted.</Trans>
        </>
      }
      head={[<Trans key="session">Session</Trans>, ...fates.map((fate) => t(fateWords[fate]))]}
      rows={rows.map(({ session, counts }) => ({
        key: session?.id ?? 'none',
        cells: [
          session === undefined ? (
            <Trans key="session">Before the first</Trans>
          ) : (
            `${session.number}, ${formats.date(session.at)}`
          ),
          ...fates.map((fate) => counts[fate]),
        ],
      }))}
    />
  )
}
