import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import { useBusy } from '../room/useBusy.ts'
import { useDraft } from '../sealing/index.ts'
import { Button } from '../ui/Button.tsx'
import { QuestionField } from './QuestionField.tsx'
import { useHand } from './useAsk.ts'
import type { Asking } from './useAsking.ts'
import { useSpokeLately } from './useSpokeLately.ts'
import { useSuggestion } from './useSuggestion.ts'

/**
 * Writing helps asking. The field is folded while the presenter speaks, unless somebody is just writing in it; the
 * draft stays where it is. What is written goes to the stage when it is its writer's turn.
 */
export function Helper({ asking }: { asking: Asking }) {
  const { item, myTurn } = asking
  const { t } = useLingui()
  const { text, setText } = useDraft(`question:${item.id}`)
  // Kept here: the field folds whenever the presenter goes on.
  const suggestion = useSuggestion(text, setText)
  const listening = useSpokeLately(item.presenter)
  const [wanted, setWanted] = useState<boolean>()
  const focused = useRef(false)
  const open = wanted ?? (!listening && (myTurn || text !== ''))
  // The presenter goes on: fold, unless somebody is just writing.
  useEffect(() => {
    if (listening && !focused.current) setWanted(undefined)
  }, [listening])
  // Whoever opens it is about to write: it takes the cursor, and does not fold under their hand as the presenter goes on.
  const here = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (wanted === true) here.current?.querySelector('textarea')?.focus()
  }, [wanted])
  // On a small screen what can be done now may stand below the edge.
  useEffect(() => {
    if (myTurn) here.current?.querySelector('button')?.scrollIntoView({ block: 'nearest' })
  }, [myTurn])
  const { lower, asked } = useHand(item)
  const [busy, run] = useBusy()

  const aloud = (
    <>
      <Button
        kind={text.trim() === '' ? 'main' : 'plain'}
        size="small"
        busy={busy}
        onClick={() => void run(() => asked(asking.to))}
        aria-label={t`I’ve asked it aloud`}
      >
        <Trans>I’ve asked</Trans>
      </Button>
      <Button kind="quiet" size="small" disabled={busy} onClick={() => void lower()}>
        <Trans>Never mind</Trans>
      </Button>
    </>
  )
  const fold = (
    <Button kind="quiet" size="small" onClick={() => setWanted(false)}>
      <Trans>Fold</Trans>
    </Button>
  )
  return (
    <div ref={here} className="mx-auto w-full max-w-sm scroll-mb-3">
      {open ? (
        <QuestionField
          asking={asking}
          text={text}
          setText={setText}
          suggestion={suggestion}
          onFocus={(on) => {
            focused.current = on
            if (on) setWanted(true)
          }}
          onSent={() => setWanted(undefined)}
        >
          {myTurn ? aloud : fold}
        </QuestionField>
      ) : (
        <div className="flex min-h-10 flex-wrap items-center justify-center gap-2">
          {myTurn && aloud}
          <Button
            size="small"
            onClick={() => {
              focused.current = true
              setWanted(true)
            }}
          >
            {text === '' ? <Trans>Write a question</Trans> : <Trans>Your draft</Trans>}
          </Button>
        </div>
      )}
    </div>
  )
}
