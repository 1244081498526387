import { Trans } from '@lingui/react/macro'
import type { SessionEntry } from '@setroom/shared'
import { useFormats } from '../app/useFormats.ts'
import { useServerClock, useView } from '../connection/index.ts'
import { meetsAgain } from '../set/home/nextSession.ts'

/** When the set meets again, as far as that is known. */
export function NextMeeting() {
  const formats = useFormats()
  const sessions = useView(({ common }) => common.sessions)
  const clock = useServerClock()
  const next = meetsAgain(Object.values<SessionEntry>(sessions), clock.now())
  if (next?.at === undefined) {
    return (
      <p className="text-ink-2">
        <Trans>The next date is not set yet. It will stand on the set’s page.</Trans>
      </p>
    )
  }
  return (
    <p className="font-serif text-xl">
      <Trans>You meet again on {formats.dateTime(next.at)}.</Trans>
    </p>
  )
}
