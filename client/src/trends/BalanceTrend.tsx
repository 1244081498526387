import { Trans, useLingui } from '@lingui/react/macro'
import type { Trends } from '@setroom/shared'
import { useFormats } from '../app/useFormats.ts'
import { phaseNames } from '../words/phaseNames.ts'
import { Figure } from './Figure.tsx'
import type { HeldSession } from './heldSessions.ts'
import { LinePlot } from './LinePlot.tsx'

/** How the talking was shared, session by session: one figure each, about nobody. */
export function BalanceTrend({
  sessions,
  balance,
}: {
  sessions: readonly HeldSession[]
  balance: Trends['balance']
}) {
  const { t } = useLingui()
  const formats = useFormats()
  const percent = (value: number) => formats.percent(value / 100)
  const rows = sessions.flatMap((session) => {
    const kept = balance[session.id]
    return kept === undefined ? [] : [{ session, kept }]
  })
  const last = rows.at(-1)
  if (last === undefined) {
    return (
      <Figure
        title={<Trans>How the talking was shared</Trans>}
        sentence={
          <Trans>
            Nothing yet: it takes a session in which the talking of three or more of you was measured.
          </Trans>
        }
        head={[]}
        rows={[]}
      />
    )
  }
  const all = rows.map(({ kept }) => kept.percent)
  const [lowest, highest] = [percent(Math.min(...all)), percent(Math.max(...all))]
  const recently = percent(last.kept.percent)
  return (
    <Figure
      title={<Trans>How the talking was shared</Trans>}
      sentence={
        <>
          <Trans>Last time {recently} of the talking was where each part of the session asks for it.</Trans>{' '}
          {rows.length > 1 && (
            <Trans>
              Over {rows.length} sessions it was between {lowest} and {highest}.
            </Trans>
          )}
        </>
      }
      plot={
        <LinePlot
          sessions={sessions}
          values={sessions.map(({ id }) => balance[id]?.percent)}
          ends={[0, 100]}
          label={percent}
        />
      }
      note={
        <Trans>
          The rest would have had to be somebody else’s to say. An estimate, in steps of five, that tells
          nothing about one person.
        </Trans>
      }
      head={[
        <Trans key="session">Session</Trans>,
        <Trans key="all">In all</Trans>,
        <Trans key="parts">Part by part</Trans>,
      ]}
      rows={rows.map(({ session, kept }) => ({
        key: session.id,
        cells: [
          `${session.number}, ${formats.date(session.at)}`,
          percent(kept.percent),
          formats.list(
            kept.phases.map(({ kind, percent: part }) => `${t(phaseNames[kind])} ${percent(part)}`),
          ),
        ],
      }))}
    />
  )
}
