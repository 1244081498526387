import { Trans } from '@lingui/react/macro'
import { useFormats } from '../app/useFormats.ts'
import { useView } from '../connection/index.ts'
import { Figure } from './Figure.tsx'
import type { HeldSession } from './heldSessions.ts'
import { LinePlot } from './LinePlot.tsx'

/** How many of those who had a place were there. */
export function AttendanceTrend({ sessions }: { sessions: readonly HeldSession[] }) {
  const formats = useFormats()
  const attendance = useView(({ common }) => common.programme.attendance)
  const rows = sessions.flatMap((session) => {
    const { present = [], expected = [] } = attendance[session.id] ?? {}
    return expected.length === 0 ? [] : [{ session, there: present.length, of: expected.length }]
  })
  const last = rows.at(-1)
  if (last === undefined) return null
  const share = ({ there, of }: (typeof rows)[number]) => there / of
  const average = rows.reduce((sum, row) => sum + share(row), 0) / rows.length
  const { there, of } = last
  const part = formats.percent(average)
  return (
    <Figure
      title={<Trans>Who was there</Trans>}
      sentence={
        <>
          <Trans>
            Last time {there} of {of} were there.
          </Trans>{' '}
          {rows.length > 1 && (
            <Trans>
              Over {rows.length} sessions it was {part} on average.
            </Trans>
          )}
        </>
      }
      plot={
        <LinePlot
          sessions={rows.map(({ session }) => session)}
          values={rows.map((row) => share(row) * 100)}
          ends={[0, 100]}
          label={(end) => formats.percent(end / 100)}
        />
      }
      head={[<Trans key="session">Session</Trans>, <Trans key="there">There</Trans>]}
      rows={rows.map(({ session, there, of }) => ({
        key: session.id,
        cells: [
          `${session.number}, ${formats.date(session.at)}`,
          <Trans key="there">
            {there} of {of}
          </Trans>,
        ],
      }))}
    />
  )
}
