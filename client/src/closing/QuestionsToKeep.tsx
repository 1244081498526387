import { Trans } from '@lingui/react/macro'
import { useView } from '../connection/index.ts'
import { ClosingSection } from './ClosingSection.tsx'
import { QuestionQuote } from './QuestionQuote.tsx'
import { type MarkedQuestion, useMarkedQuestions } from './useMarkedQuestions.ts'

/** The questions that made me think, those I parked, and those of mine that made somebody else think. */
export function QuestionsToKeep() {
  const me = useView(({ own }) => own.me.id)
  const members = useView(({ common }) => common.members)
  const marked = useMarkedQuestions()
  const forMe = ({ item }: MarkedQuestion) => item.presenter === me
  const thought = marked.filter((one) => forMe(one) && one.mark === 'madeThink')
  const parked = marked.filter((one) => forMe(one) && one.mark === 'park')
  const mine = marked.filter((one) => !forMe(one) && one.row.asker === me && one.mark === 'madeThink')
  return (
    <>
      {thought.length > 0 && (
        <ClosingSection title={<Trans>What made you think</Trans>}>
          <ul className="space-y-7">
            {thought.map(({ row }) => (
              <QuestionQuote key={row.id} row={row}>
                <bdi>{members[row.asker]?.name}</bdi>
              </QuestionQuote>
            ))}
          </ul>
        </ClosingSection>
      )}
      {parked.length > 0 && (
        <ClosingSection title={<Trans>Parked, for another day</Trans>}>
          <ul className="space-y-5">
            {parked.map(({ row }) => (
              <QuestionQuote key={row.id} row={row}>
                <bdi>{members[row.asker]?.name}</bdi>
              </QuestionQuote>
            ))}
          </ul>
        </ClosingSection>
      )}
      {mine.length > 0 && (
        <ClosingSection title={<Trans>You asked</Trans>}>
          <ul className="space-y-7">
            {mine.map(({ row, item }) => (
              <QuestionQuote key={row.id} row={row}>
                <Trans>
                  It made <bdi>{item.presenter === undefined ? '' : members[item.presenter]?.name}</bdi>{' '}
                  think.
                </Trans>
              </QuestionQuote>
            ))}
          </ul>
        </ClosingSection>
      )}
    </>
  )
}
