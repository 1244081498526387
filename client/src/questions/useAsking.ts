import {
  type AgendaItem,
  type MemberId,
  mayAskIn,
  type OpenQuestionsState,
  type Question,
} from '@setroom/shared'
import { useOwn, useView } from '../connection/index.ts'
import { useMayMove } from '../connection/useMayMove.ts'
import { useCurrentItem } from '../room/useCurrentItem.ts'

/** Where this person stands in the round of questions that is on. */
export type Asking = {
  item: AgendaItem
  state: OpenQuestionsState
  /** Takes part, and does not present unless everybody questions everybody. */
  mayAsk: boolean
  handUp: boolean
  /** It is this person's turn, and they have not put their question yet. */
  myTurn: boolean
  /** This person's question is being thought about: the next one would be a follow-up. */
  held: boolean
  /** In a coached round, whom this person's next question is for, once they chose; null is everybody. */
  to?: MemberId | null
  /** The row of the question that is asked or held now. */
  question: Question | undefined
}

/** Undefined where no open questions are on. */
export function useAsking(): Asking | undefined {
  const item = useCurrentItem()
  const me = useOwn(({ me }) => me.id)
  const may = useMayMove('openQuestions/question.raise')
  const phase = useView(({ common }) => (item === undefined ? undefined : common.phases[item.id]))
  if (item === undefined || phase?.kind !== 'openQuestions') return undefined
  const state = phase.data
  const { turn } = state
  const mayAsk = may && mayAskIn(state, me, item.presenter)
  const handUp = state.hands.some(({ member }) => member === me)
  return {
    item,
    state,
    mayAsk,
    handUp,
    myTurn: mayAsk && turn?.asker === me && turn.state === 'asking',
    held: turn?.asker === me && turn.state === 'answering',
    question: turn === null ? undefined : state.ledger[turn.question],
  }
}
