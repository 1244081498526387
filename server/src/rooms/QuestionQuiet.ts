import {
  currentItem,
  type MemberId,
  type PhaseId,
  type QuestionId,
  type QuietAfterQuestions,
  type SessionState,
} from '@setroom/shared'
import type { Clock } from '../clock.ts'

/**
 * Measures the quiet after each question, until its answer begins (SPEC A8), by what browsers say of who speaks; where
 * they say nothing (a call of the set's own), there is nothing to measure.
 */
export type QuestionQuiet = {
  /** Takes the newest state; call it after every change. */
  follow(session: SessionState | null): void
  /** Somebody speaks or stopped. */
  speaking(member: MemberId, on: boolean): void
  /** Sums so far, by phase; what the journal knew included. */
  sums(): Readonly<Record<PhaseId, QuietAfterQuestions>>
}

/** A nod of a word ("hm") is no answer yet: this much of a voice in one go is, ms. */
export const ANSWER_BEGINS_MS = 1_000

type Asked = {
  readonly phase: PhaseId
  readonly question: QuestionId
  readonly asker: MemberId
  readonly answerer: MemberId
  /** When the question was last being said, or came on stage in writing; epoch ms. */
  askedUntil: number | undefined
  /** Since when whoever answers speaks, and how long it had been quiet then; undefined quiet: it was not. */
  answer: { readonly since: number; readonly quiet: number | undefined } | undefined
}

/** Nothing asked yet. */
export function createQuestionQuiet(clock: Pick<Clock, 'now'>): QuestionQuiet {
  let session: SessionState['id'] | undefined
  let sums: Record<PhaseId, QuietAfterQuestions> = {}
  let asked: Asked | undefined
  /** The question measured last: it is not measured again. */
  let settled: QuestionId | undefined
  const speak = new Set<MemberId>()

  function settle(now: number) {
    if (asked?.answer === undefined || now - asked.answer.since < ANSWER_BEGINS_MS) return
    const { phase, answer } = asked
    const { questions, ms } = sums[phase] ?? { questions: 0, ms: 0 }
    if (answer.quiet !== undefined)
      sums = { ...sums, [phase]: { questions: questions + 1, ms: Math.round(ms + answer.quiet) } }
    asked = undefined
  }

  return {
    follow(state) {
      const now = clock.now()
      const turn = turnOf(state)
      if (state?.id !== session) {
        session = state?.id
        sums = { ...state?.quiet }
        asked = undefined
        // What stands on stage when a server starts again may have been measured before.
        settled = turn?.question
      }
      settle(now)
      if (turn === undefined) asked = undefined
      else if (asked === undefined ? turn.question !== settled : turn.question !== asked.question) {
        settled = turn.question
        const { phase, question, asker, answerer } = turn
        asked = { phase, question, asker, answerer, askedUntil: undefined, answer: undefined }
      }
      // What is written is asked when it stands there for all to read.
      if (asked !== undefined && turn?.written === true) asked.askedUntil ??= now
    },
    speaking(member, on) {
      const now = clock.now()
      if (member === asked?.answerer && !on) settle(now)
      if (on) speak.add(member)
      else speak.delete(member)
      if (asked === undefined) return
      if (member === asked.answerer) {
        asked.answer = on ? { since: now, quiet: quietUntil(asked, now) } : undefined
      } else if (member === asked.asker) {
        // Talking into the answer takes nothing from the quiet before it.
        if (asked.answer === undefined) asked.askedUntil = now
      } else if (asked.askedUntil !== undefined && asked.answer === undefined) {
        // Somebody else filled the quiet: there was none to speak of.
        asked.askedUntil = undefined
      }
    },
    sums: () => sums,
  }

  function quietUntil({ asker, askedUntil }: Asked, now: number): number | undefined {
    if (askedUntil === undefined) return undefined
    return speak.has(asker) ? 0 : now - askedUntil
  }
}

/** The turn that is on, in a round where it is clear who answers, while the clock runs. */
function turnOf(session: SessionState | null) {
  if (session?.status !== 'running' || session.pause !== undefined) return undefined
  const item = currentItem(session)
  const state = item === undefined ? undefined : session.phases[item.id]
  if (item === undefined || state?.kind !== 'openQuestions' || state.data.turn === null) return undefined
  const { asker, question } = state.data.turn
  const row = state.data.ledger[question]
  const answerer = row?.to ?? item.presenter
  if (answerer === undefined || answerer === asker) return undefined
  return { phase: item.id, question, asker, answerer, written: row?.text !== undefined }
}
