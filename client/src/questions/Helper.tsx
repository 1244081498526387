import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import { useView } from '../connection/index.ts'
import { useBusy } from '../room/useBusy.ts'
import { useDraft } from '../sealing/index.ts'
import { Button } from '../ui/Button.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { Hint } from './Hint.tsx'
import { useAsk, useHand } from './useAsk.ts'
import type { Asking } from './useAsking.ts'
import { useHintsOn, useLabel } from './useLabel.ts'
import { useSpokeLately } from './useSpokeLately.ts'

/** A question longer than this is a speech. */
const LONG = 240

/**
 * Writing helps asking. The field is folded while the presenter speaks, unless somebody is just writing in it; the
 * draft stays where it is. What is written goes to the stage when it is its writer's turn.
 */
export function Helper({ asking }: { asking: Asking }) {
  const { item, myTurn } = asking
  const { t } = useLingui()
  const { text, setText } = useDraft(`question:${item.id}`)
  const listening = useSpokeLately(item.presenter)
  const [wanted, setWanted] = useState<boolean>()
  const focused = useRef(false)
  const open = wanted ?? (!listening && (myTurn || text !== ''))
  // The presenter goes on: fold, unless somebody is just writing.
  useEffect(() => {
    if (listening && !focused.current) setWanted(undefined)
  }, [listening])
  const { lower, asked } = useHand(item)
  const [busy, run] = useBusy()

  return (
    <div className="mx-auto w-full max-w-lg">
      {open ? (
        <Field
          asking={asking}
          text={text}
          setText={setText}
          onFocus={(on) => {
            focused.current = on
            if (on) setWanted(true)
          }}
          onSent={() => setWanted(undefined)}
          onFold={myTurn ? undefined : () => setWanted(false)}
        />
      ) : (
        <div className="flex min-h-10 flex-wrap items-center justify-center gap-2">
          <Button kind="quiet" size="small" onClick={() => setWanted(true)}>
            {text === '' ? <Trans>Write a question</Trans> : <Trans>Your draft</Trans>}
          </Button>
        </div>
      )}
      {myTurn && (
        <div className="mt-1 flex flex-wrap justify-center gap-2">
          <Button
            kind={text.trim() === '' ? 'main' : 'plain'}
            size="small"
            busy={busy}
            onClick={() => void run(asked)}
            aria-label={t`I’ve asked it aloud`}
          >
            <Trans>I’ve asked</Trans>
          </Button>
          <Button kind="quiet" size="small" disabled={busy} onClick={() => void lower()}>
            <Trans>Never mind</Trans>
          </Button>
        </div>
      )}
    </div>
  )
}

function Field({
  asking,
  text,
  setText,
  onFocus,
  onSent,
  onFold,
}: {
  asking: Asking
  text: string
  setText: (text: string) => void
  onFocus: (focused: boolean) => void
  onSent: () => void
  onFold: (() => void) | undefined
}) {
  const { item, state, myTurn, handUp } = asking
  const { t } = useLingui()
  const strict = useView(({ common }) => common.set.settings.strictQuestions)
  const ask = useAsk(item)
  const { raise } = useHand(item)
  const labelled = useLabel(text)
  const [hints, setHints] = useHintsOn()
  const [dismissed, setDismissed] = useState('')
  const [sure, setSure] = useState('')
  const [busy, run] = useBusy()
  const written = text.trim()
  const canPut = myTurn || (state.turn === null && !handUp)
  const asksAgain = strict && labelled !== null && labelled.label !== 'open' && sure !== written

  const put = () => {
    if (written === '') return
    if (!canPut) {
      if (!handUp) void run(() => raise())
      return
    }
    // A strict set asks once more; it never forbids.
    if (asksAgain) {
      setSure(written)
      return
    }
    void run(async () => {
      if (!(await ask(written))) return
      setText('')
      onFocus(false)
      onSent()
    })
  }

  // On a phone the hint would come below the edge.
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (labelled !== null) form.current?.scrollIntoView({ block: 'nearest' })
  }, [labelled])

  return (
    <form
      ref={form}
      className="scroll-mb-3"
      onSubmit={(event) => {
        event.preventDefault()
        put()
      }}
    >
      <TextArea
        aria-label={t`Your question`}
        placeholder={t`Ask what you don’t know the answer to`}
        voice="people"
        rows={1}
        limit={LONG}
        value={text}
        onFocus={() => onFocus(true)}
        onBlur={() => onFocus(false)}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          put()
        }}
      />
      {hints ? (
        <Hint
          labelled={dismissed === written ? null : labelled}
          onDismiss={() => setDismissed(written)}
          onTurnOff={() => setHints(false)}
        />
      ) : (
        <p className="min-h-8 text-start text-ink-3 text-xs">
          <button type="button" className="underline underline-offset-2" onClick={() => setHints(true)}>
            <Trans>Help me keep it open</Trans>
          </button>
        </p>
      )}
      <div className="flex flex-wrap justify-center gap-2">
        <Button
          type="submit"
          size="small"
          kind={written === '' ? 'plain' : 'main'}
          busy={busy}
          disabled={written === ''}
        >
          {!canPut ? (
            handUp ? (
              <Trans>You are in line</Trans>
            ) : (
              <Trans>Get in line</Trans>
            )
          ) : sure === written && strict && labelled?.label !== 'open' ? (
            <Trans>Ask it as it is</Trans>
          ) : (
            <Trans>Ask it</Trans>
          )}
        </Button>
        {onFold !== undefined && (
          <Button kind="quiet" size="small" onClick={onFold}>
            <Trans>Fold</Trans>
          </Button>
        )}
      </div>
      {sure === written && sure !== '' && (
        <p role="status" className="mt-1 text-ink-2 text-sm">
          <Trans>Your set likes its questions open. Change it, or ask it as it is.</Trans>
        </p>
      )}
    </form>
  )
}
