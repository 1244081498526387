import type { MemberId, QuestionId } from '../../ids.ts'
import { type Rejection, reject } from '../../rejection.ts'
import type { Sealed } from '../../sealing/index.ts'
import { newId } from '../../session/newId.ts'
import type { MoveContext, PhaseContext } from '../phase.ts'
import { handOf, lineOf, mayAskIn, PLACE_KEPT_MS, unaskedTurn } from './line.ts'
import type { OpenQuestionsMove } from './moves.ts'
import type { OpenQuestionsEvent, OpenQuestionsState } from './state.ts'

type Decided = readonly OpenQuestionsEvent[] | Rejection

/** In a pause the round stands still; what is said about questions already asked may still be said. */
const inPause: ReadonlySet<OpenQuestionsMove['type']> = new Set([
  'question.lower',
  'question.mark',
  'question.unmark',
  'question.label',
])

/** SPEC Q1–Q10, X1–X4. Whom a free turn goes to is settled afterwards (settle.ts). */
export function decideOpenQuestions(
  state: OpenQuestionsState,
  move: OpenQuestionsMove,
  context: MoveContext,
): Decided {
  const { actor, presenter, present, now, steers } = context
  if (actor === 'system') return byItself(state, move, context)
  if (context.paused && !inPause.has(move.type)) return reject('not-now')
  const { turn } = state
  const mayAsk = mayAskIn(state, actor, presenter)
  switch (move.type) {
    case 'question.raise': {
      if (!mayAsk) return reject('not-allowed')
      if (!present.includes(actor)) return reject('not-in-the-room')
      if (state.hands.some((h) => h.member === actor)) return reject('already')
      if (turn?.asker === actor && !(move.followUp && turn.state === 'answering')) return reject('already')
      return [{ type: 'handRaised', hand: handOf(state, actor, move.followUp, context) }]
    }
    case 'question.lower': {
      const until = now + PLACE_KEPT_MS
      if (state.hands.some((h) => h.member === actor)) return [{ type: 'handLowered', member: actor, until }]
      if (turn?.asker !== actor || context.paused) return reject('already')
      return skip(state, until) ?? reject('already')
    }
    case 'question.skip':
      return skip(state, now + PLACE_KEPT_MS) ?? reject('not-now')
    case 'question.call': {
      const { member } = move
      if (!mayAskIn(state, member, presenter) || !present.includes(member)) return reject('unknown')
      if (turn?.asker === member) return reject('already')
      const called: OpenQuestionsEvent = { type: 'askerCalled', member }
      const up = state.hands.some((h) => h.member === member)
      return up ? [called] : [called, { type: 'handRaised', hand: handOf(state, member, false, context) }]
    }
    case 'question.ask': {
      if (!mayAsk) return reject('not-allowed')
      if (!present.includes(actor)) return reject('not-in-the-room')
      if (turn !== null && turn.asker !== actor) return reject('not-now')
      // What stands on stage is not written over; another question is another turn.
      if (turn !== null && state.ledger[turn.question]?.text !== undefined) return reject('already')
      const question = turn?.question ?? newId<QuestionId>(context.random)
      const put = putTo(state, { question, asker: actor, to: move.to }, context)
      if ('rejected' in put) return put
      return [
        ...(turn === null ? [{ type: 'turnTaken' as const, asker: actor, question, at: now }] : []),
        {
          type: 'questionWritten',
          question,
          text: move.text,
          label: move.label ?? null,
          // Without its label nothing would ever refer to it.
          ...(move.label === undefined ? {} : besides(move, context)),
        },
        put,
      ]
    }
    case 'question.asked': {
      if (turn === null || turn.state === 'answering') return reject('not-now')
      if (turn.asker !== actor && !steers) return reject('not-allowed')
      const put = putTo(state, { ...turn, to: move.to }, context)
      return 'rejected' in put ? put : [put]
    }
    case 'question.resume':
      // What is written stands; only an asking aloud may have been taken for over too soon.
      if (turn?.state !== 'answering' || state.ledger[turn.question]?.text !== undefined)
        return reject('not-now')
      if (turn.asker !== actor && !steers) return reject('not-allowed')
      return [{ type: 'questionResumed', question: turn.question }]
    case 'question.next': {
      const answers = state.coached && turn?.to === actor
      if (!steers && actor !== presenter && !answers) return reject('not-allowed')
      return turn === null ? reject('not-now') : [{ type: 'turnOver', question: turn.question }]
    }
    case 'question.mark':
      if (state.ledger[move.question] === undefined) return reject('unknown')
      return [{ type: 'questionMarked', question: move.question, mark: move.mark }]
    case 'question.unmark':
      if (state.ledger[move.question]?.mark === undefined) return reject('unknown')
      return [{ type: 'questionUnmarked', question: move.question }]
    case 'question.decline': {
      const row = state.ledger[move.question]
      if (row === undefined) return reject('unknown')
      const asked = row.to === undefined ? presenter : row.to
      if (actor !== presenter && actor !== asked) return reject('not-allowed')
      if (row.declined) return reject('already')
      const declined: OpenQuestionsEvent = { type: 'questionDeclined', question: row.id }
      return turn?.question === row.id ? [declined, { type: 'turnOver', question: row.id }] : [declined]
    }
    case 'question.label': {
      const row = state.ledger[move.question]
      if (row === undefined) return reject('unknown')
      // What is written has its label from its asker's own browser.
      if (row.asker !== actor && (!steers || row.text !== undefined)) return reject('not-allowed')
      return [
        {
          type: 'questionLabelled',
          question: row.id,
          label: move.label,
          by: actor,
          ...besides(move, context),
        },
      ]
    }
  }
}

/** What goes with a label: its share, and whether it is agreed just now that whoever leads sees it (SPEC Q7). */
const besides = ({ share }: { share?: Sealed }, { labelsToLead }: PhaseContext) => ({
  ...(share === undefined ? {} : { share }),
  ...(labelsToLead ? { forLead: true as const } : {}),
})

/** The turn of whoever has it and has not put a question yet is over, and counts for nothing. */
function skip(state: OpenQuestionsState, until: number): readonly OpenQuestionsEvent[] | undefined {
  const turn = unaskedTurn(state)
  if (turn === undefined) return undefined
  return [{ type: 'turnSkipped', question: turn.question, back: false, until }]
}

/** In a coached round a question is put to somebody: to the presenter unless said, and by the presenter to all. */
function putTo(
  { coached }: OpenQuestionsState,
  { question, asker, to }: { question: QuestionId; asker: MemberId; to?: MemberId | null | undefined },
  { presenter, present }: PhaseContext,
): Extract<OpenQuestionsEvent, { type: 'questionPut' }> | Rejection {
  if (!coached) return to === undefined ? { type: 'questionPut', question } : reject('invalid', 'to')
  const whom = to !== undefined ? to : asker === presenter ? null : (presenter ?? null)
  if (whom !== null && (whom === asker || (to !== undefined && !present.includes(whom))))
    return reject('unknown')
  return { type: 'questionPut', question, to: whom }
}

/**
 * What the server says by what it hears: a question asked aloud has been put once it is being answered, and a held one
 * is over; the latter only to somebody who waits. Nothing of it in a pause.
 */
function byItself(state: OpenQuestionsState, move: OpenQuestionsMove, context: MoveContext): Decided {
  const { turn } = state
  if (context.paused) return reject('not-now')
  if (move.type === 'question.asked') {
    if (turn?.state !== 'asking') return reject('not-now')
    const put = putTo(state, { ...turn, to: move.to }, context)
    return 'rejected' in put ? put : [put]
  }
  if (move.type !== 'question.next') return reject('not-allowed')
  if (turn?.state !== 'answering' || lineOf(state, context.present, context.presenter).length === 0)
    return reject('not-now')
  return [{ type: 'turnOver', question: turn.question }]
}
