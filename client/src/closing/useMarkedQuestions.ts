import { type AgendaItem, type Question, type QuestionMark, questionMarkOf } from '@setroom/shared'
import { useView } from '../connection/index.ts'
import { useOpenedAll } from '../sealing/useOpenedAll.ts'

/** A question of the session that its presenter marked. */
export type MarkedQuestion = { item: AgendaItem; row: Question; mark: QuestionMark }

/** The session's marked questions, in the order in which they were asked. */
export function useMarkedQuestions(): readonly MarkedQuestion[] {
  const agenda = useView(({ common }) => common.agenda)
  const phases = useView(({ common }) => common.phases)
  const marked = agenda
    .flatMap((item) => {
      const phase = phases[item.id]
      if (phase?.kind !== 'openQuestions' || item.presenter === undefined) return []
      const { presenter } = item
      return Object.values<Question>(phase.data.ledger).flatMap((row) =>
        row.mark === undefined ? [] : [{ item, row, presenter, sealed: row.mark }],
      )
    })
    .sort((a, b) => a.row.at - b.row.at)
  const readings = useOpenedAll(
    marked.map(({ sealed, presenter }) => ({
      text: sealed,
      place: { purpose: 'question.mark', author: presenter },
    })),
  )
  return marked.flatMap(({ item, row }, index) => {
    const mark = questionMarkOf(readings[index]?.plain ?? '')
    return mark === undefined ? [] : [{ item, row, mark }]
  })
}
