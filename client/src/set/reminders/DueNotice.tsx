import { Trans } from '@lingui/react/macro'
import type { Commitment } from '@setroom/shared'
import { BellRing } from 'lucide-react'
import { useFormats } from '../../app/useFormats.ts'
import { daysBetween, useCommitmentWords, useMyCommitments, useToday } from '../../commitments/index.ts'
import { dueSoon } from './dueSoon.ts'

/** What I promised and is due about now, first thing on the page of the set. The mail says only that there is something. */
export function DueNotice() {
  const due = dueSoon(useMyCommitments(), useToday())
  if (due.length === 0) return null
  return (
    <section
      aria-labelledby="due-now"
      className="mb-5 flex items-start gap-3.5 rounded-lg bg-phase-soft px-5 py-4 text-phase-ink forced-colors:border"
    >
      <BellRing aria-hidden="true" className="mt-0.5 size-4.5 shrink-0" />
      <div className="min-w-0">
        <h2 id="due-now" className="font-semibold text-sm">
          <Trans>You promised this about now</Trans>
        </h2>
        <ul className="mt-1 space-y-1">
          {due.map((commitment) => (
            <Line key={commitment.id} commitment={commitment} />
          ))}
        </ul>
      </div>
    </section>
  )
}

function Line({ commitment }: { commitment: Commitment }) {
  const formats = useFormats()
  const today = useToday()
  const { words } = useCommitmentWords(commitment)
  const days = commitment.due === undefined ? 0 : daysBetween(today, commitment.due)
  return (
    <li className="text-ink-2">
      {words !== undefined && <bdi className="break-words text-ink">{words.what}</bdi>} ·{' '}
      <span className="whitespace-nowrap">{formats.inDays(days)}</span>
    </li>
  )
}
