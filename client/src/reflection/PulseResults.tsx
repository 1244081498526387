import { Trans, useLingui } from '@lingui/react/macro'
import {
  type AgendaItem,
  FEWEST_FOR_LINES,
  type PulseAnswer,
  pulseQuestions,
  type ReflectionState,
  readPulse,
} from '@setroom/shared'
import { type ReactNode, useEffect, useState } from 'react'
import { useConnection, useSealing } from '../connection/index.ts'
import { Waiting } from '../ui/Waiting.tsx'
import { pulseResults } from './pulseResults.ts'
import { pulseLineWords, pulseWords } from './pulseWords.ts'
import { Spread } from './Spread.tsx'
import { useKeepMiddle } from './useKeepMiddle.ts'

/** What may be said of the answers, shown while this phase is on and never again. */
export function PulseResults({ item, state }: { item: AgendaItem; state: ReflectionState }) {
  const { t } = useLingui()
  const answers = useResults(item)
  useKeepMiddle(item, answers)
  if (answers === undefined) return <Waiting />
  const reading = readPulse(answers)
  switch (reading.kind) {
    case 'nothing':
      return <Nothing answered={state.answered.length} />
    case 'lines':
      return (
        <Shown>
          <dl className="divide-y divide-line">
            {pulseQuestions.map((question) => (
              <div
                key={question}
                className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2.5"
              >
                <dt className="font-serif">{t(pulseWords[question])}</dt>
                <dd className="font-medium text-phase-ink text-sm">
                  {t(pulseLineWords[reading.lines[question]])}
                </dd>
              </div>
            ))}
          </dl>
        </Shown>
      )
    case 'spread':
      return (
        <Shown middleKept>
          <ul className="divide-y divide-line">
            {pulseQuestions.map((question) => (
              <li key={question} className="py-2.5 first:pt-0">
                <Spread title={t(pulseWords[question])} spread={reading.spread[question]} />
              </li>
            ))}
          </ul>
        </Shown>
      )
  }
}

function Shown({ middleKept = false, children }: { middleKept?: boolean; children: ReactNode }) {
  return (
    <div className="enter mx-auto w-full max-w-xl text-start">
      {children}
      <p className="mt-3 text-center text-ink-3 text-xs">
        <Trans>
          Shown once: when this part of the session is left, or this page reloaded, it is gone for good.
        </Trans>
        {middleKept && (
          <>
            {' '}
            <Trans>Only the middle answer to each question is kept, for your trends.</Trans>
          </>
        )}
      </p>
    </div>
  )
}

function Nothing({ answered }: { answered: number }) {
  return (
    <p className="mx-auto max-w-md text-center text-ink-2">
      {answered < FEWEST_FOR_LINES ? (
        <Trans>
          Fewer than three of you answered, so nothing is shown and nothing is kept. What would you say to
          each other?
        </Trans>
      ) : (
        <Trans>The pulse is closed. What came out was shown once; no answer can be looked at again.</Trans>
      )}
    </p>
  )
}

function useResults(item: AgendaItem): readonly PulseAnswer[] | undefined {
  const connection = useConnection()
  const sealing = useSealing()
  const [answers, setAnswers] = useState<readonly PulseAnswer[]>()
  useEffect(() => {
    if (sealing === undefined) return setAnswers([])
    let current = true
    void pulseResults(connection, sealing, item.id).then((shown) => {
      if (current) setAnswers(shown)
    })
    return () => {
      current = false
    }
  }, [connection, sealing, item.id])
  return answers
}
