import { Trans } from '@lingui/react/macro'
import type { Commitment } from '@setroom/shared'
import { useFormats } from '../app/useFormats.ts'
import { daysBetween } from './plainDates.ts'
import { useToday } from './useToday.ts'

/** Until when, and how far that is: "by 4 March 2026 · in 3 days". */
export function DueLine({ commitment }: { commitment: Pick<Commitment, 'due' | 'status'> }) {
  const formats = useFormats()
  const today = useToday()
  const { due, status } = commitment
  if (due === undefined) return <Trans>without a date</Trans>
  const day = formats.plainDate(due)
  return (
    <>
      <Trans>by {day}</Trans>
      {status === 'open' && <> · {formats.inDays(daysBetween(today, due))}</>}
    </>
  )
}
