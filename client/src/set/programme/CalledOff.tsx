import { Trans } from '@lingui/react/macro'
import type { SessionEntry } from '@setroom/shared'
import { useFormats } from '../../app/useFormats.ts'
import { useServerClock, useView } from '../../connection/index.ts'

/** The dates ahead on which nobody is to come any more, a line each; `most`: the first of them alone. */
export function CalledOff({ most }: { most?: number }) {
  const formats = useFormats()
  const sessions = useView(({ common }) => Object.values<SessionEntry>(common.sessions))
  const now = useServerClock().now()
  const off = sessions
    .flatMap(({ id, at, status }) =>
      status === 'cancelled' && at !== undefined && at > now ? [{ id, at }] : [],
    )
    .sort((a, b) => a.at - b.at)
    .slice(0, most)
  if (off.length === 0) return null
  return (
    <ul className="mt-3 space-y-1 text-ink-2 text-sm">
      {off.map(({ id, at }) => (
        <li key={id}>
          <Trans>
            Called off: <s>{formats.dateTime(at)}</s>
          </Trans>
        </li>
      ))}
    </ul>
  )
}
