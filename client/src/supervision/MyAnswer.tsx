import { Trans } from '@lingui/react/macro'
import { isBackAtOnce, type LearningView } from '@setroom/shared'
import { Check } from 'lucide-react'
import { useOwn, useSend, useTick } from '../connection/index.ts'
import { useBusy } from '../room/useBusy.ts'
import { Button } from '../ui/Button.tsx'

/** One's own yes or no to a learning going to supervision, for everybody who is asked. */
export function MyAnswer({ learning }: { learning: LearningView }) {
  const send = useSend()
  const now = useTick(1 / 60)
  const answer = useOwn(({ learning: mine }) => mine[learning.id]?.answer)
  const [busy, run] = useBusy()
  const { id, text, carried } = learning
  const say = (release: boolean) =>
    void run(() => send({ type: 'learning.answer', learning: id, seen: text.id, release }))
  if (carried !== undefined) {
    if (carried.exportedAt !== undefined || carried.leaving === true) return null
    return (
      <>
        <Button size="small" className="mt-3" busy={busy} onClick={() => say(false)}>
          <Trans>Take it back</Trans>
        </Button>
        {!isBackAtOnce(carried, now) && (
          <p className="mt-2 text-ink-3 text-xs">
            <Trans>
              The export may be made at any moment now; as long as it has not been, it goes without this. If
              fewer than three sets are left by that, it is called off.
            </Trans>
          </p>
        )}
      </>
    )
  }
  return (
    <fieldset className="mt-4 border-line border-t pt-3">
      <legend className="sr-only">
        <Trans>May it go to supervision?</Trans>
      </legend>
      <p aria-hidden="true" className="font-medium text-sm">
        <Trans>May it go to supervision?</Trans>
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Said on={answer === true} busy={busy} onClick={() => say(true)}>
          <Trans>Yes, in these words</Trans>
        </Said>
        <Said on={answer === false} busy={busy} onClick={() => say(false)}>
          <Trans>No, it stays here</Trans>
        </Said>
      </div>
      <p className="mt-2 text-ink-3 text-xs">
        <Trans>Only you see your answer: to the others a no looks like no answer. You can change it.</Trans>
      </p>
    </fieldset>
  )
}

function Said({
  on,
  busy,
  onClick,
  children,
}: {
  on: boolean
  busy: boolean
  onClick: () => void
  children: React.ReactNode
}) {
  return (
    <Button
      size="small"
      aria-pressed={on}
      className={on ? 'border-phase bg-phase-soft text-phase-ink' : undefined}
      icon={on ? <Check aria-hidden="true" /> : undefined}
      onClick={() => {
        if (!on && !busy) onClick()
      }}
    >
      {children}
    </Button>
  )
}
