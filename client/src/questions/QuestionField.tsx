import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useScreenShare } from '../call/useScreenShare.ts'
import { useView } from '../connection/index.ts'
import { useBusy } from '../room/useBusy.ts'
import { Button } from '../ui/Button.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { useDraftLanguage } from './draftLanguage.ts'
import { Hint } from './Hint.tsx'
import { bringLabeller } from './labellers.ts'
import { useAsk, useHand } from './useAsk.ts'
import type { Asking } from './useAsking.ts'
import { useHintsOn, useLabel } from './useLabel.ts'
import type { useSuggestion } from './useSuggestion.ts'

/** A question longer than this is a speech. */
const LONG = 240

/** The field itself: hints while its writer pauses, and the way to the stage or into the line. */
export function QuestionField({
  asking,
  text,
  setText,
  suggestion,
  onFocus,
  onSent,
  children,
}: {
  asking: Asking
  text: string
  setText: (text: string) => void
  suggestion: ReturnType<typeof useSuggestion>
  onFocus: (focused: boolean) => void
  onSent: () => void
  /** What else can be done, beside the button that asks. */
  children: ReactNode
}) {
  const { item, state, myTurn, handUp, held } = asking
  const { t } = useLingui()
  const { strictQuestions: strict } = useView(({ common }) => common.set.settings)
  const languageOf = useDraftLanguage()
  const ask = useAsk(item)
  const { raise } = useHand(item)
  // Too long to be asked, and to be labelled; a place in the line it does not keep anybody from.
  const long = [...text].length > LONG
  const labelled = useLabel(long ? '' : text)
  const [hints, setHints] = useHintsOn()
  // What is whispered to one person would be read by all on a shared screen.
  const sharing = useScreenShare() !== undefined
  const [sure, setSure] = useState('')
  const [busy, run] = useBusy()
  const written = text.trim()
  const newest = useRef(written)
  newest.current = written
  const canPut = myTurn || (state.turn === null && !handUp)

  const put = () => {
    if (written === '' || busy) return
    // Whoever gets in line sends no words yet: they may still be too many.
    if (!canPut) {
      if (!handUp) void run(() => raise(held))
      return
    }
    if (long) return
    void run(async () => {
      // A strict set asks once more; it never forbids. Where the helper has not come yet, it is waited for.
      const label = (await bringLabeller(languageOf(written)))?.(written).label ?? 'open'
      if (strict && label !== 'open' && sure !== written) {
        setSure(written)
        return
      }
      if (!(await ask(written, asking.to))) return
      // What was typed meanwhile stays.
      if (newest.current === written) setText('')
      onFocus(false)
      // What scrolled the field into sight has scrolled the presenter out of it.
      form.current?.closest('main')?.scrollTo({ top: 0 })
      onSent()
    })
  }

  // The buttons stand at the field, in sight at once; on a phone the hint below them may stand below the edge.
  const form = useRef<HTMLFormElement>(null)
  const focusField = () => form.current?.querySelector('textarea')?.focus()
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every word, so that the label itself moves nothing
  useEffect(() => {
    if (form.current?.contains(document.activeElement)) form.current.scrollIntoView({ block: 'nearest' })
  }, [text])
  const asksAgain = sure === written && sure !== ''

  return (
    <form
      ref={form}
      noValidate
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
        // However much is written, the ring stays in sight.
        className="max-h-27! not-low:max-h-35!"
        limit={LONG}
        value={text}
        onFocus={() => onFocus(true)}
        onBlur={() => onFocus(false)}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          // A key that is held down has not been asked twice.
          if (!event.repeat) put()
        }}
      />
      <div className="mt-2 flex flex-wrap justify-center gap-2">
        <Button
          type="submit"
          size="small"
          kind={written === '' || (!canPut && handUp) ? 'plain' : 'main'}
          busy={busy}
          disabled={written === '' || (canPut ? long : handUp)}
        >
          {!canPut ? (
            handUp ? (
              <Trans>You are in line</Trans>
            ) : (
              <Trans>Get in line</Trans>
            )
          ) : asksAgain ? (
            <Trans>Ask it as it is</Trans>
          ) : (
            <Trans>Ask it</Trans>
          )}
        </Button>
        {children}
      </div>
      <p role="status" className={asksAgain ? 'mt-1 text-ink-2 text-sm' : 'sr-only'}>
        {asksAgain && <Trans>Your set likes its questions open. Change it, or ask it as it is.</Trans>}
      </p>
      {hints ? (
        <Hint
          draft={text}
          labelled={sharing || suggestion.dismissed === written ? null : labelled}
          taken={suggestion.taken}
          onTake={(words) => {
            suggestion.take(words)
            focusField()
          }}
          onUndo={() => {
            suggestion.undo()
            focusField()
          }}
          onDismiss={() => suggestion.dismiss(written)}
          onTurnOff={() => setHints(false)}
        />
      ) : (
        <p className="min-h-8 text-start text-ink-3 text-xs">
          <button type="button" className="underline underline-offset-2" onClick={() => setHints(true)}>
            <Trans>Help me keep it open</Trans>
          </button>
        </p>
      )}
    </form>
  )
}
