import { Plural, Trans } from '@lingui/react/macro'
import type { QuietAfterQuestions } from '@setroom/shared'
import { useView } from '../connection/index.ts'

/** How long it was quiet after a question on average before the answer began, of those that could be heard. */
export function QuietShown() {
  const quiet = useView(({ common }) => common.quiet)
  const all = Object.values<QuietAfterQuestions>(quiet)
  const questions = all.reduce((sum, one) => sum + one.questions, 0)
  if (questions === 0) return null
  const seconds = Math.round(all.reduce((sum, one) => sum + one.ms, 0) / questions / 1_000)
  return (
    <p>
      {seconds === 0 ? (
        <Trans>After a question the answer mostly came at once.</Trans>
      ) : (
        <Plural
          value={seconds}
          one="After a question it was quiet for about a second before the answer."
          other="After a question it was quiet for about # seconds before the answer."
        />
      )}{' '}
      <span className="text-ink-3 text-sm">
        <Plural
          value={questions}
          one="One question could be measured."
          other="On average, of the # that could be measured."
        />
      </span>
    </p>
  )
}
