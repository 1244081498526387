import { Trans, useLingui } from '@lingui/react/macro'
import { type KeptPulse, pulseQuestions, type Trends } from '@setroom/shared'
import { useFormats } from '../app/useFormats.ts'
import { readMiddle } from '../reflection/middleAnswers.ts'
import { pulseHeads, pulseWords } from '../reflection/pulseWords.ts'
import { useOpenedAll } from '../sealing/useOpenedAll.ts'
import { Figure } from './Figure.tsx'
import type { HeldSession } from './heldSessions.ts'
import { LinePlot } from './LinePlot.tsx'

/** The middle answers of the pulses that five or more answered, where they were shown. */
export function PulseTrend({
  sessions,
  pulse,
}: {
  sessions: readonly HeldSession[]
  pulse: Trends['pulse']
}) {
  const { t } = useLingui()
  const formats = useFormats()
  const kept = sessions.flatMap((session) => {
    const one: KeptPulse | undefined = pulse[session.id]
    return one === undefined ? [] : [{ session, one }]
  })
  const readings = useOpenedAll(
    kept.map(({ one: { text, by } }) => ({
      text,
      place: { purpose: 'pulse.middle' as const, author: by },
    })),
  )
  const rows = kept.flatMap(({ session }, index) => {
    const plain = readings[index]?.plain
    const middle = plain === undefined ? undefined : readMiddle(plain)
    return middle === undefined ? [] : [{ session, middle }]
  })
  const first = rows[0]
  const last = rows.at(-1)
  return (
    <Figure
      title={<Trans>How you rated it</Trans>}
      sentence={
        first === undefined || last === undefined ? (
          kept.length > 0 ? (
            <Trans>This browser cannot open what was kept.</Trans>
          ) : (
            <Trans>Nothing to show: only where five or more of you rate a session is anything kept.</Trans>
          )
        ) : (
          <Trans>At least half of you answered this much or more, from 1, not at all, to 7, fully.</Trans>
        )
      }
      plot={
        first !== undefined &&
        last !== undefined && (
          <ul className="space-y-4">
            {pulseQuestions.map((question) => (
              <li key={question}>
                <p className="text-sm">
                  {t(pulseWords[question])}{' '}
                  <span className="text-ink-2">
                    {first === last ? (
                      <Trans>{last.middle[question]} of 7.</Trans>
                    ) : (
                      <Trans>
                        First {first.middle[question]} of 7, last {last.middle[question]}.
                      </Trans>
                    )}
                  </span>
                </p>
                <LinePlot
                  sessions={sessions}
                  values={sessions.map(({ id }) => {
                    return rows.find(({ session }) => session.id === id)?.middle[question]
                  })}
                  ends={[1, 7]}
                  label={String}
                />
              </li>
            ))}
          </ul>
        )
      }
      note={
        rows.length > 0 && (
          <Trans>
            Sessions that fewer rated are not here: in so small a circle a number is almost a name.
          </Trans>
        )
      }
      head={[
        <Trans key="session">Session</Trans>,
        ...pulseQuestions.map((question) => t(pulseHeads[question])),
      ]}
      rows={rows.map(({ session, middle }) => ({
        key: session.id,
        cells: [
          `${session.number}, ${formats.date(session.at)}`,
          ...pulseQuestions.map((question) => middle[question]),
        ],
      }))}
    />
  )
}
