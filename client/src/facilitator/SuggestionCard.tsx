import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useFormats } from '../app/useFormats.ts'
import { useScreenShare } from '../call/useScreenShare.ts'
import { useSend, useView } from '../connection/index.ts'
import { useMove } from '../phases/useMove.ts'
import { KeyButton } from '../room/KeyButton.tsx'
import { useCurrentItem } from '../room/useCurrentItem.ts'
import { useOutlook } from '../room/useOutlook.ts'
import { CloseButton } from '../ui/CloseButton.tsx'
import { pauseNeedWords } from '../words/index.ts'
import { minutesInWords } from './minutesInWords.ts'
import { keyOf, type Suggestion, suggest } from './suggestion.ts'
import { useMeasured } from './useMeasured.ts'
import type { PutAways } from './usePutAway.ts'
import { useQuietTimes } from './useQuietTimes.ts'

/** The console's one suggestion, said once: done with one click where there is something to do, or put away. */
export function SuggestionCard({
  put,
  onRetime,
  otherwise,
}: {
  put: PutAways
  onRetime: () => void
  /** What stands in its place as long as there is none: nobody attends to two. */
  otherwise: ReactNode
}) {
  const suggestion = useSuggestion(put.away)
  if (suggestion === undefined) return otherwise
  const dismiss = () => put.putAway(keyOf(suggestion))
  return (
    <div
      role="status"
      className="flex items-center justify-between gap-2 rounded-md bg-phase-soft py-2 ps-3.5 pe-1 text-phase-ink"
    >
      <SuggestionText suggestion={suggestion} />
      <span className="flex shrink-0 items-center">
        <Deed suggestion={suggestion} onDone={dismiss} onRetime={onRetime} />
        {suggestion.kind !== 'need' && <CloseButton onClick={dismiss} />}
      </span>
    </div>
  )
}

/** What the console would say just now, if anything; `away` is what was put away. It waits while a screen is shared. */
export function useSuggestion(away: ReadonlySet<string>): Suggestion | undefined {
  const item = useCurrentItem()
  const clock = useView(({ common }) => common.course.clock)
  const pause = useView(({ common }) => common.pause)
  const quiet = useQuietTimes()
  const measured = useMeasured()
  const { overMs } = useOutlook()
  const sharing = useScreenShare() !== undefined
  if (sharing) return undefined
  return suggest({
    phase:
      item === undefined
        ? undefined
        : { kind: item.kind, totalMs: clock.kind === 'idle' ? item.ms : clock.totalMs },
    need: pause?.need,
    paused: pause !== null,
    quiet: measured ? quiet() : [],
    overMs,
    away,
  })
}

/** A suggestion in words. */
export function SuggestionText({ suggestion }: { suggestion: Suggestion }) {
  const { t } = useLingui()
  const formats = useFormats()
  const members = useView(({ common }) => common.members)
  switch (suggestion.kind) {
    case 'need':
      return <p>{t(pauseNeedWords[suggestion.need])}?</p>
    case 'quiet': {
      const name = members[suggestion.member]?.name
      const minutes = Math.max(1, Math.round(suggestion.ms / 60_000))
      const words = minutesInWords[minutes - 1]
      const long = words === undefined ? formats.minutes(minutes) : t(words)
      return (
        <p>
          <Trans>
            {name}, {long} quiet.
          </Trans>
        </p>
      )
    }
    case 'over': {
      const long = formats.minutes(Math.round(suggestion.ms / 60_000))
      return (
        <p>
          <Trans>{long} over plan.</Trans>
        </p>
      )
    }
  }
}

function Deed({
  suggestion,
  onDone,
  onRetime,
}: {
  suggestion: Suggestion
  onDone: () => void
  onRetime: () => void
}) {
  const item = useCurrentItem()
  const send = useSend()
  const move = useMove('openQuestions', item ?? { id: '' as never })
  const common = { keys: 'I', size: 'small' as const }
  switch (suggestion.kind) {
    case 'need':
      return (
        <KeyButton {...common} onClick={() => void send({ type: 'pause.need', need: suggestion.need })}>
          <Trans>Do it</Trans>
        </KeyButton>
      )
    case 'quiet':
      // Elsewhere there is no turn to give: whoever leads invites aloud.
      return item?.kind !== 'openQuestions' ? null : (
        <KeyButton
          {...common}
          onClick={() => {
            onDone()
            void move({ type: 'question.call', member: suggestion.member })
          }}
        >
          <Trans>Invite</Trans>
        </KeyButton>
      )
    case 'over':
      return (
        <KeyButton {...common} onClick={onRetime}>
          <Trans>Retime</Trans>
        </KeyButton>
      )
  }
}
