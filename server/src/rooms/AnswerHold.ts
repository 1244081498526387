import { currentItem, type MemberId, type PhaseId, type QuestionId, type SessionState } from '@setroom/shared'
import type { Clock } from '../clock.ts'

/**
 * The hold after a question has been put (SPEC Q4): when the presenter has answered and a few seconds have been quiet,
 * whoever waits gets the turn. Lives on what browsers say of who speaks; where they say nothing (a call of the set's
 * own), nothing happens by itself.
 */
export type AnswerHold = {
  /** Takes the newest state; call it after every change. */
  follow(session: SessionState | null): void
  /** Somebody speaks or stopped. */
  speaking(member: MemberId, on: boolean): void
  stop(): void
}

type Parts = {
  clock: Clock
  speaks(): readonly MemberId[]
  /** Whether one of this person's connections in the room is open now. */
  connected(member: MemberId): boolean
  /** Asks for the next question. */
  next(phase: PhaseId): void
}

/** A nod of a word ("yes", "hm") is no answer: this much of the presenter's voice is, ms. */
export const ANSWERED_MS = 3_000
/**
 * A pause for thought within an answer is rarely longer than five seconds; PRODUCT.md's "few quiet seconds" are
 * counted a little longer, for cutting a thought off costs more than a second's wait, ms.
 */
export const QUIET_MS = 6_000

/** An answer that is held just now. */
type Held = {
  phase: PhaseId
  question: QuestionId
  presenter: MemberId
  waiting: boolean
  spokenMs: number
  /** Since when the presenter speaks, epoch ms. */
  speaksSince: number | undefined
  /** Since when nobody speaks, epoch ms. */
  quietSince: number
}

/** Holds nothing yet. */
export function createAnswerHold({ clock, speaks, connected, next }: Parts): AnswerHold {
  let held: Held | undefined
  let callOff: (() => void) | undefined

  function disarm() {
    callOff?.()
    callOff = undefined
  }

  function arm() {
    disarm()
    if (held === undefined || !held.waiting || held.spokenMs < ANSWERED_MS || speaks().length > 0) return
    callOff = clock.after(held.quietSince + QUIET_MS - clock.now(), () => {
      callOff = undefined
      // Whoever lost the connection has not stopped answering.
      if (held !== undefined && connected(held.presenter)) next(held.phase)
    })
  }

  function endSpeech(of: Held, now: number) {
    if (of.speaksSince !== undefined) of.spokenMs += now - of.speaksSince
    of.speaksSince = undefined
  }

  return {
    follow(session) {
      const answer = heldAnswer(session)
      const now = clock.now()
      if (answer === undefined) held = undefined
      else if (held?.question === answer.question && held.presenter === answer.presenter)
        held.waiting = answer.waiting
      else {
        const speaksSince = speaks().includes(answer.presenter) ? now : undefined
        held = { ...answer, spokenMs: 0, speaksSince, quietSince: now }
      }
      arm()
    },
    speaking(member, on) {
      if (held === undefined) return
      const now = clock.now()
      if (member === held.presenter) {
        endSpeech(held, now)
        if (on) held.speaksSince = now
      }
      if (!on && speaks().length === 0) held.quietSince = now
      arm()
    },
    stop: disarm,
  }
}

/** The question that is being answered, while the clock runs. A pause begins the hold anew. */
function heldAnswer(
  session: SessionState | null,
): Pick<Held, 'phase' | 'question' | 'presenter' | 'waiting'> | undefined {
  if (session?.status !== 'running' || session.pause !== undefined) return undefined
  const item = currentItem(session)
  const state = item === undefined ? undefined : session.phases[item.id]
  if (item?.presenter === undefined || state?.kind !== 'openQuestions') return undefined
  const { turn, hands } = state.data
  if (turn?.state !== 'answering') return undefined
  const waiting = hands.some(
    ({ member }) => member !== item.presenter && session.people[member]?.present === true,
  )
  return { phase: item.id, question: turn.question, presenter: item.presenter, waiting }
}
