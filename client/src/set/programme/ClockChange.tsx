import { Trans } from '@lingui/react/macro'
import type { SeriesDate } from '@setroom/shared'
import { Note } from './Note.tsx'

/** Says so where the clocks change that night and the time does not exist, or exists twice. */
export function ClockChange({ shown }: { shown: SeriesDate['shown'] }) {
  if (shown === 'leftOut') {
    return (
      <Note>
        <Trans>The clocks go forward that night and leave this time out; it is an hour later.</Trans>
      </Note>
    )
  }
  if (shown === 'twice') {
    return (
      <Note>
        <Trans>The clocks go back that night and show this time twice; the first is meant.</Trans>
      </Note>
    )
  }
  return null
}
