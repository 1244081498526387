import { Trans, useLingui } from '@lingui/react/macro'
import { FEWEST_FOR_SPREAD, pulseQuestions } from '@setroom/shared'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { SealedHint } from '../ui/SealedHint.tsx'
import { nextQuestion, wholeAnswer } from './pulseDraft.ts'
import { pulseWords } from './pulseWords.ts'
import { Scale } from './Scale.tsx'
import type { PulseAnswering } from './usePulseAnswer.ts'
import { useRaters } from './useRaters.ts'

/** The four ratings, one at a time. What anonymous means in so small a set is said before the first. */
export function PulseForm({ answer }: { answer: PulseAnswering }) {
  const { t } = useLingui()
  const [step, setStep] = useState<number>()
  const title = useRef<HTMLParagraphElement>(null)
  useFocusWhenChanged(title, step)
  const begun = Object.values(answer.scores).some((score) => score !== undefined)
  if (step === undefined) return <Before begun={begun} onBegin={() => setStep(nextQuestion(answer))} />

  const question = pulseQuestions[step] ?? 'safety'
  const score = answer.scores[question]
  const last = step === pulseQuestions.length - 1
  return (
    <form
      className="mx-auto flex w-full max-w-lg flex-col gap-4 text-center"
      onSubmit={(event) => {
        event.preventDefault()
        if (score === undefined) return
        if (!last) setStep(step + 1)
        else if (wholeAnswer(answer) === undefined) setStep(nextQuestion(answer))
        else answer.give()
      }}
    >
      <p className="text-ink-3 text-xs">
        <Trans>
          {step + 1} of {pulseQuestions.length}
        </Trans>
      </p>
      <p ref={title} tabIndex={-1} className="-mt-2 text-balance font-serif text-xl outline-none">
        {t(pulseWords[question])}
      </p>
      <Scale
        key={question}
        legend={t(pulseWords[question])}
        value={score}
        onChange={(chosen) => answer.rate(question, chosen)}
        ends={[t`not at all`, t`fully`]}
      />
      <div className="flex flex-wrap justify-center gap-2.5">
        {step > 0 && (
          <Button kind="quiet" onClick={() => setStep(step - 1)}>
            <Trans>Back</Trans>
          </Button>
        )}
        <Button type="submit" kind="main" disabled={score === undefined}>
          {last ? <Trans>Give my answer</Trans> : <Trans context="on to the next question">Next</Trans>}
        </Button>
      </div>
      <SealedHint className="justify-center text-start">
        <Trans>Sealed, without your name. Once given it cannot be changed.</Trans>
      </SealedHint>
    </form>
  )
}

function Before({ begun, onBegin }: { begun: boolean; onBegin: () => void }) {
  const asked = useRaters().length
  return (
    <div className="mx-auto max-w-md text-center">
      <p className="font-serif text-xl">
        <Trans>Four short ratings, from you alone.</Trans>
      </p>
      <p className="mt-2 text-ink-2 text-sm">
        <Trans>
          Nobody sees who gave which answer: they are sealed, shuffled and shown once, all together. But in so
          small a set people may guess.
        </Trans>
        {asked >= FEWEST_FOR_SPREAD && (
          <>
            {' '}
            <Trans>Where five or more answer, the middle answer to each is kept for your trends.</Trans>
          </>
        )}
      </p>
      <Button kind="main" size="large" className="mt-5" onClick={onBegin}>
        {begun ? <Trans>Go on</Trans> : <Trans>Begin</Trans>}
      </Button>
    </div>
  )
}

/** The next rating is read out, and the keyboard goes on from it. */
function useFocusWhenChanged(target: RefObject<HTMLElement | null>, step: number | undefined): void {
  useEffect(() => {
    if (step !== undefined) target.current?.focus({ preventScroll: true })
  }, [target, step])
}
