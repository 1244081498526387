import { Trans } from '@lingui/react/macro'
import type { CommitmentId } from '@setroom/shared'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useSend } from '../connection/index.ts'
import { useDraft } from '../sealing/index.ts'
import { Button } from '../ui/Button.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { ConfidenceField } from './ConfidenceField.tsx'
import type { CommitmentQuestion, CommitmentWords } from './commitmentWords.ts'
import { SupporterField } from './SupporterField.tsx'

type StepProps = {
  commitment: CommitmentId
  question: CommitmentQuestion
  said: CommitmentWords
  /** Whether the set sees it. */
  shown: boolean
  busy: boolean
  /** Its owner came here by a press: the keyboard goes on from this question, and it is all in sight. */
  moved: boolean
  /** False when it could not be saved: the answer stays where it was typed. */
  onAnswer: (patch: Partial<CommitmentWords>) => Promise<boolean>
  onSkip: () => void
  /** The rest another time. */
  onLater: () => void
}

/** One question about a promise, with its field. */
export function QuestionStep(props: StepProps) {
  switch (props.question) {
    case 'sign':
      return (
        <Written {...props} field="sign" title={<Trans>How will you know that it worked?</Trans>}>
          <Trans>Something you or somebody else could see or hear.</Trans>
        </Written>
      )
    case 'first':
      return (
        <Written {...props} field="first" title={<Trans>What is the first step?</Trans>}>
          <Trans>Small enough for tomorrow.</Trans>
        </Written>
      )
    case 'confidence':
      return <Confidence {...props} />
    case 'supporter':
      return <Supporter {...props} />
  }
}

function Written({
  commitment,
  field,
  title,
  said,
  busy,
  moved,
  onAnswer,
  onSkip,
  onLater,
  children,
}: StepProps & { field: 'sign' | 'first'; title: ReactNode; children: ReactNode }) {
  const { text, setText } = useDraft(`commitment:${commitment}:${field}`)
  const id = useId()
  const shown = text === '' ? said[field] : text
  return (
    <Frame
      id={id}
      title={title}
      hint={children}
      busy={busy}
      moved={moved}
      empty={shown.trim() === ''}
      onSkip={onSkip}
      onLater={onLater}
      onSubmit={async () => {
        if (await onAnswer({ [field]: shown })) setText('')
      }}
    >
      <TextArea
        aria-labelledby={id}
        voice="people"
        limit={280}
        value={shown}
        onChange={({ target }) => setText(target.value)}
      />
    </Frame>
  )
}

function Confidence({ said, busy, moved, onAnswer, onSkip, onLater }: StepProps) {
  const [value, setValue] = useState(said.confidence)
  const id = useId()
  return (
    <Frame
      id={id}
      title={<Trans>How sure are you that you will do it?</Trans>}
      busy={busy}
      moved={moved}
      empty={value === undefined}
      onSkip={onSkip}
      onLater={onLater}
      onSubmit={async () => void (await onAnswer({ confidence: value }))}
    >
      <ConfidenceField hideLabel value={value} onChange={setValue} />
    </Frame>
  )
}

function Supporter({ commitment, shown, said, busy, moved, onAnswer, onSkip, onLater }: StepProps) {
  const [value, setValue] = useState(said.supporter)
  const send = useSend()
  const id = useId()
  return (
    <Frame
      id={id}
      title={<Trans>Who could help you keep at it?</Trans>}
      hint={<Trans>Ask them first. They then find it on their page, and can ask how it goes.</Trans>}
      busy={busy}
      moved={moved}
      // Nobody is an answer, too, and the same as none.
      empty={false}
      onSkip={onSkip}
      onLater={onLater}
      onSubmit={async () => (value === undefined ? onSkip() : void (await onAnswer({ supporter: value })))}
    >
      <SupporterField
        hideLegend
        value={value}
        onChange={setValue}
        shown={shown}
        onShow={() => void send({ type: 'commitment.edit', commitment, shown: true })}
      />
    </Frame>
  )
}

function Frame({
  id,
  title,
  hint,
  busy,
  moved,
  empty,
  onSubmit,
  onSkip,
  onLater,
  children,
}: {
  id: string
  title: ReactNode
  hint?: ReactNode
  busy: boolean
  moved: boolean
  empty: boolean
  onSubmit: () => Promise<void>
  onSkip: () => void
  onLater: () => void
  children: ReactNode
}) {
  const heading = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (!moved) return
    heading.current?.focus({ preventScroll: true })
    heading.current?.closest('form')?.scrollIntoView({ block: 'nearest' })
  }, [moved])
  return (
    <form
      aria-labelledby={id}
      className="flex scroll-my-4 flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy && !empty) void onSubmit()
      }}
    >
      <p ref={heading} id={id} tabIndex={-1} className="text-balance font-serif text-xl outline-none">
        {title}
      </p>
      {hint && <p className="-mt-2 text-ink-2 text-sm">{hint}</p>}
      {children}
      <div className="flex flex-wrap gap-2.5">
        <Button type="submit" kind="main" busy={busy} disabled={empty}>
          <Trans>Save and go on</Trans>
        </Button>
        <Button kind="quiet" disabled={busy} onClick={onSkip}>
          <Trans>Skip</Trans>
        </Button>
        <Button kind="quiet" className="ms-auto" onClick={onLater}>
          <Trans>The rest later</Trans>
        </Button>
      </div>
    </form>
  )
}
