import { Trans } from '@lingui/react/macro'
import type { OpenQuestionsState, Question } from '@setroom/shared'
import { useOwn, useSealedText } from '../connection/index.ts'
import { SealedWords } from '../room/SealedWords.tsx'
import { useName } from '../room/useName.ts'
import { Words } from '../ui/Words.tsx'

/** Longer questions are set smaller, so that the place they stand in keeps its size. */
const sizeFor = (text: string) => (text.length <= 80 ? 'stage' : text.length <= 200 ? 'large' : 'text')

/**
 * The question that is asked, in the middle of everybody's screen. Its place is always there and always the same
 * height: when a question lands, nothing else moves.
 */
export function OnStage({
  turn,
  question,
}: {
  turn: OpenQuestionsState['turn']
  question: Question | undefined
}) {
  const me = useOwn(({ me }) => me.id)
  const name = useName(turn?.asker)
  const reading = useSealedText(question?.text, {
    purpose: 'question',
    ...(question === undefined ? {} : { author: question.asker }),
  })
  const mine = turn?.asker === me
  return (
    <div className="w-full">
      <div
        className="flex h-28 flex-col items-center justify-center overflow-y-auto sm:h-32"
        data-testid="question-on-stage"
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
      <p className="h-6 text-ink-2">
        {turn?.state === 'answering' && (mine ? <Trans>You ask</Trans> : <Trans>{name} asks</Trans>)}
      </p>
    </div>
  )
}
