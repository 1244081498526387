import { Trans } from '@lingui/react/macro'
import { useOwn, useSealedText } from '../connection/index.ts'
import { SealedWords } from '../room/SealedWords.tsx'
import { useName } from '../room/useName.ts'
import { sizeFor, Words } from '../ui/Words.tsx'
import { HeldLine } from './HeldLine.tsx'
import type { Asking } from './useAsking.ts'
import { useHeld } from './useHeld.ts'
import { useLine } from './useLine.ts'

/**
 * The question that is asked, in the middle of everybody's screen. Its place is always there and always the same
 * height: when a question lands, nothing else moves, and a screen reader says it. Below it whose it is, and after an
 * answer the quiet that runs.
 */
export function OnStage({ asking }: { asking: Asking }) {
  const { state, question } = asking
  const { turn } = state
  const me = useOwn(({ me }) => me.id)
  const name = useName(turn?.asker)
  const reading = useSealedText(question?.text, {
    purpose: 'question',
    ...(question === undefined ? {} : { author: question.asker }),
  })
  const held = useHeld(turn)
  const mine = turn?.asker === me
  return (
    <div className="w-full">
      <div
        className="flex h-28 low:h-26 flex-col items-center justify-center overflow-y-auto sm:not-low:h-32"
        data-testid="question-on-stage"
        aria-live={mine && question?.text === undefined ? 'off' : 'polite'}
      >
        {turn === null || question === undefined ? (
          <p className="font-serif text-ink-3 text-lg">
            <Trans>Who has a question?</Trans>
          </p>
        ) : question.text === undefined ? (
          <p className="font-serif text-ink-2 text-lg">
            {turn.state === 'asking' ? (
              mine ? (
                <Trans>It is your turn to ask.</Trans>
              ) : (
                <Trans>{name} is asking.</Trans>
              )
            ) : (
              <Trans>Asked aloud.</Trans>
            )}
          </p>
        ) : reading.state === 'open' ? (
          <Words as="blockquote" size={sizeFor(reading.plain)} className="max-h-full">
            {reading.plain}
          </Words>
        ) : (
          <SealedWords reading={reading} />
        )}
      </div>
      <p className="h-6 truncate text-ink-2">
        {held !== undefined ? (
          <Quiet asking={asking} />
        ) : (
          turn?.state === 'answering' && <Whose asking={asking} />
        )}
      </p>
      <HeldLine held={held} />
    </div>
  )
}

/** Who asks, and in a coached round whom. */
function Whose({ asking: { state } }: { asking: Asking }) {
  const { turn, coached } = state
  const me = useOwn(({ me }) => me.id)
  const name = useName(turn?.asker)
  const whom = useName(turn?.to ?? undefined)
  const mine = turn?.asker === me
  if (!coached) return mine ? <Trans>You ask</Trans> : <Trans>{name} asks</Trans>
  if (turn?.to == null) return mine ? <Trans>You ask everybody</Trans> : <Trans>{name} asks everybody</Trans>
  if (turn.to === me) return <Trans>{name} asks you</Trans>
  return mine ? (
    <Trans>You ask {whom}</Trans>
  ) : (
    <Trans>
      {name} asks {whom}
    </Trans>
  )
}

/** The few seconds after an answer: whoever answers may go on, and the others let it land. */
function Quiet({ asking }: { asking: Asking }) {
  const me = useOwn(({ me }) => me.id)
  const [next] = useLine(asking)
  const name = useName(next?.member)
  const { turn } = asking.state
  const answers = (turn?.to ?? asking.item.presenter) === me
  if (next === undefined) return answers ? <Trans>Anything more?</Trans> : <Trans>Let it land.</Trans>
  if (next.member === me) return <Trans>Let it land. Then it is your turn.</Trans>
  return answers ? (
    <Trans>Anything more? Otherwise {name} asks.</Trans>
  ) : (
    <Trans>Let it land. Then {name} asks.</Trans>
  )
}
