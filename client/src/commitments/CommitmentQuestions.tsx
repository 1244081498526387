import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { Commitment } from '@setroom/shared'
import { useRef, useState } from 'react'
import { SealedWords } from '../connection/index.ts'
import { Button } from '../ui/Button.tsx'
import { SealedHint } from '../ui/SealedHint.tsx'
import { Words } from '../ui/Words.tsx'
import {
  type CommitmentQuestion,
  type CommitmentWords,
  commitmentQuestions,
  unanswered,
} from './commitmentWords.ts'
import { DueLine } from './DueLine.tsx'
import { QuestionStep } from './QuestionStep.tsx'
import { Saved } from './Saved.tsx'
import { Unsent } from './Unsent.tsx'
import { useCommitmentWords } from './useCommitmentWords.ts'
import { useKeepCommitment } from './useKeepCommitment.ts'

/**
 * The rest of a promise, one question at a time, beginning with the first that has no answer: sign, first step,
 * confidence, supporter. Each answer is saved as it is given; each question can be skipped.
 */
export function CommitmentQuestions({
  commitment,
  asked = false,
  quoted = true,
  onDone,
}: {
  commitment: Commitment
  /** Its owner has just asked for the questions: the keyboard goes to the first. */
  asked?: boolean | undefined
  /** The promise stands above them; not where it is on the screen already. */
  quoted?: boolean | undefined
  onDone: () => void
}) {
  const { reading, words } = useCommitmentWords(commitment)
  return words === undefined ? (
    <SealedWords reading={reading} />
  ) : (
    <Asking commitment={commitment} opened={words} asked={asked} quoted={quoted} onDone={onDone} />
  )
}

function Asking({
  commitment,
  opened,
  asked,
  quoted,
  onDone,
}: {
  commitment: Commitment
  opened: CommitmentWords
  asked: boolean
  quoted: boolean
  onDone: () => void
}) {
  const { t } = useLingui()
  const keep = useKeepCommitment()
  // The view may come a moment after the answer: the next answer builds on what was said, not on what was shown.
  const said = useRef(opened)
  const [steps] = useState<readonly CommitmentQuestion[]>(() => {
    const open = unanswered(opened)
    return open.length === 0 ? commitmentQuestions : open
  })
  const [at, setAt] = useState(0)
  const [busy, setBusy] = useState(false)
  const [saved, setSaved] = useState(false)
  const step = steps[at]

  const answer = async (patch: Partial<CommitmentWords>) => {
    setBusy(true)
    const words = { ...said.current, ...patch }
    const { id, due = '', shown } = commitment
    const answered = await keep({ id, known: true, words, due, shown })
    setBusy(false)
    if (!answered.ok) return false
    said.current = words
    setSaved(true)
    setAt((now) => now + 1)
    return true
  }
  const skip = () => {
    setSaved(false)
    setAt((now) => now + 1)
  }

  if (step === undefined) {
    return (
      <div className="flex w-full flex-col items-center gap-4 text-center">
        <Saved>
          <Trans>That is all. It will come back to you.</Trans>
        </Saved>
        <Button onClick={onDone}>
          <Trans>Done</Trans>
        </Button>
      </div>
    )
  }
  const left = steps.length - at
  return (
    <section aria-label={t`Your commitment`} className="flex w-full flex-col gap-4 text-start">
      {quoted && (
        <div className="border-phase border-s-2 ps-4">
          <Words size="large">{opened.what}</Words>
          <p className="text-ink-2 text-sm">
            <DueLine commitment={commitment} />
          </p>
        </div>
      )}
      <QuestionStep
        key={step}
        commitment={commitment.id}
        question={step}
        said={said.current}
        shown={commitment.shown}
        busy={busy}
        moved={asked || at > 0}
        onAnswer={answer}
        onSkip={skip}
        onLater={onDone}
      />
      <div className="flex flex-wrap items-center justify-between gap-3 text-ink-3 text-xs">
        <span role="status">
          {saved && <Trans>Saved</Trans>}
          {saved && ' · '}
          <Plural value={left} one="the last question" other="# short questions" />
        </span>
        <SealedHint />
      </div>
      <Unsent busy={busy} />
    </section>
  )
}
