import { Trans } from '@lingui/react/macro'
import { askedRows, type SessionId } from '@setroom/shared'
import { useOwn, useView } from '../connection/index.ts'
import { KeepQuestions } from '../kept/KeepQuestions.tsx'
import { KeptQuotes } from '../kept/KeptQuotes.tsx'
import { useKept } from '../kept/useKept.ts'
import { ClosingSection } from './ClosingSection.tsx'
import { QuestionQuote } from './QuestionQuote.tsx'
import { type MarkedQuestion, useMarkedQuestions } from './useMarkedQuestions.ts'

/** The questions that mattered in my round, those I parked, and those of mine that made somebody else think. */
export function QuestionsToKeep({ session }: { session: SessionId | undefined }) {
  const me = useOwn(({ me }) => me.id)
  const members = useView(({ common }) => common.members)
  const marked = useMarkedQuestions()
  const rounds = useView(({ common }) => {
    const mine = common.agenda.filter(
      ({ id, kind, presenter }) =>
        kind === 'openQuestions' && presenter === me && common.phases[id] !== undefined,
    )
    return [...new Set(mine.flatMap(({ round }) => (round === undefined ? [] : [round])))]
  })
  const forMe = ({ item }: MarkedQuestion) => item.presenter === me
  const parked = marked.filter((one) => forMe(one) && one.mark === 'park')
  const mine = marked.filter((one) => !forMe(one) && one.row.asker === me && one.mark === 'madeThink')
  return (
    <>
      {rounds.map((round) => (
        <MyRound
          key={round}
          session={session}
          round={round}
          thought={marked.filter((one) => one.item.round === round && one.mark === 'madeThink')}
        />
      ))}
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

/** What stays of a round of one's own: the questions chosen at its end, or until then those that made one think. */
function MyRound({
  session,
  round,
  thought,
}: {
  session: SessionId | undefined
  round: number
  thought: readonly MarkedQuestion[]
}) {
  const members = useView(({ common }) => common.members)
  const { questions } = useKept(session, round)
  if (questions !== undefined)
    return (
      <ClosingSection title={<Trans>The questions that mattered</Trans>}>
        <KeptQuotes questions={questions} />
        <div className="-ms-3 mt-3">
          <KeepQuestions round={round} quiet shown />
        </div>
      </ClosingSection>
    )
  if (thought.length === 0) return <KeepQuestionsSection round={round} />
  return (
    <ClosingSection title={<Trans>What made you think</Trans>}>
      <ul className="space-y-7">
        {thought.map(({ row }) => (
          <QuestionQuote key={row.id} row={row}>
            <bdi>{members[row.asker]?.name}</bdi>
          </QuestionQuote>
        ))}
      </ul>
      <div className="mt-5">
        <KeepQuestions round={round} />
      </div>
    </ClosingSection>
  )
}

function KeepQuestionsSection({ round }: { round: number }) {
  const asked = useView(({ common }) =>
    common.agenda.some(({ id, round: of }) => {
      const state = common.phases[id]
      return of === round && state?.kind === 'openQuestions' && askedRows(state.data).length > 0
    }),
  )
  if (!asked) return null
  return (
    <ClosingSection title={<Trans>The questions you were asked</Trans>}>
      <KeepQuestions round={round} />
    </ClosingSection>
  )
}
