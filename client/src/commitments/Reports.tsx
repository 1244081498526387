import { Plural } from '@lingui/react/macro'
import type { CheckIn, Commitment, MemberId, Report } from '@setroom/shared'
import { useFormats } from '../app/useFormats.ts'
import { answeredBy } from './answeredBy.ts'
import { CheckInShown } from './CheckInShown.tsx'
import { ReportWordsShown } from './ReportWordsShown.tsx'

/**
 * What its owner has said of a commitment: the last report, and the earlier ones folded below it, the newest first;
 * each with the questions it answered.
 */
export function Reports({ commitment }: { commitment: Commitment }) {
  const { reports, owner } = commitment
  const last = reports.at(-1)
  if (last === undefined) return null
  const earlier = reports.slice(0, -1).reverse()
  const asked = (report: Report) => answeredBy(commitment, report)
  return (
    <>
      <Dated report={last} owner={owner} asked={asked(last)} />
      {earlier.length > 0 && (
        <details>
          <summary className="min-h-9 py-1.5 text-ink-2 text-sm">
            <Plural value={earlier.length} one="An earlier report" other="# earlier reports" />
          </summary>
          <ol className="mt-1 space-y-4">
            {earlier.map((report) => (
              <li key={report.text.id}>
                <Dated report={report} owner={owner} asked={asked(report)} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  )
}

function Dated({ report, owner, asked }: { report: Report; owner: MemberId; asked: readonly CheckIn[] }) {
  const formats = useFormats()
  return (
    <div>
      {asked.length > 0 && (
        <div className="mb-3 space-y-2">
          {asked.map((one) => (
            <CheckInShown key={one.text.id} checkIn={one} />
          ))}
        </div>
      )}
      <p className="mb-1 text-ink-3 text-xs">{formats.date(report.at)}</p>
      <ReportWordsShown report={report} owner={owner} />
    </div>
  )
}
