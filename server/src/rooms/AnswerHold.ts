import {
  currentItem,
  type HeldAnswer,
  HOLD_MS,
  lineOf,
  type MemberId,
  type PhaseId,
  type QuestionId,
  takingPart,
  type World,
} from '@setroom/shared'
import type { Clock } from '../clock.ts'

/**
 * The hold after a question has been put (SPEC Q4): when it has been answered and a few seconds have been quiet,
 * whoever waits gets the turn. Lives on what browsers say of who speaks; where they say nothing (a call of the set's
 * own), nothing happens by itself.
 */
export type AnswerHold = {
  /** Takes the newest state; call it after every change. */
  follow(world: World): void
  /** Somebody speaks or stopped. */
  speaking(member: MemberId, on: boolean): void
  /** The quiet that runs just now, for whoever comes. */
  shown(): HeldAnswer
  stop(): void
}

type Parts = {
  clock: Clock
  speaks(): readonly MemberId[]
  /** Whether one of this person's connections in the room is open now. */
  connected(member: MemberId): boolean
  /** A question asked aloud is being answered: it has been put, in a coached round to whoever answers. */
  asked(phase: PhaseId, to: MemberId | undefined): void
  /** Asks for the next question. */
  next(phase: PhaseId): void
  /** Everybody sees the quiet run, or be over. */
  show(answer: HeldAnswer): void
}

/** A nod of a word ("yes", "hm") is no answer: this much of a voice is, ms. */
export const ANSWERED_MS = 3_000
/** Less than this of the asker's voice is no question, ms. */
export const ASKED_MS = 1_000

/** A question that is asked or answered just now. */
type Held = {
  phase: PhaseId
  question: QuestionId
  state: 'asking' | 'answering'
  asker: MemberId
  /** Who answers: null for whoever wants to. */
  by: MemberId | null
  /** Whether a voice tells when this person answers: not of whoever signs, types or is interpreted. */
  byVoice: (member: MemberId) => boolean
  coached: boolean
  waiting: boolean
  holdMs: number
}

/** Holds nothing yet. */
export function createAnswerHold(parts: Parts): AnswerHold {
  const { clock, speaks, connected } = parts
  /** What is held just now, and what was last: a pause, a break or a silence forgets nothing of it. */
  let held: Held | undefined
  let last: Held | undefined
  let quietSince = 0
  /** Voiced ms of each person since the question was there, and since when those who speak do, epoch ms. */
  let spoken = new Map<MemberId, number>()
  let since = new Map<MemberId, number>()
  let shown: HeldAnswer = null
  let callOff: (() => void) | undefined

  function show(answer: HeldAnswer) {
    if (shown?.question === answer?.question && shown?.until === answer?.until) return
    shown = answer
    parts.show(answer)
  }

  const answers = ({ by, asker, byVoice }: Held, member: MemberId) =>
    byVoice(member) && (by === null ? member !== asker : member === by)

  function voiced(member: MemberId): number {
    const from = since.get(member)
    return (spoken.get(member) ?? 0) + (from === undefined ? 0 : clock.now() - from)
  }

  function answered(of: Held): boolean {
    const all = [...new Set([...spoken.keys(), ...since.keys()])].filter((member) => answers(of, member))
    return all.reduce((sum, member) => sum + voiced(member), 0) >= ANSWERED_MS
  }

  function after(at: number, then: () => void) {
    callOff = clock.after(Math.max(0, at - clock.now()), () => {
      callOff = undefined
      then()
    })
  }

  function arm() {
    callOff?.()
    callOff = undefined
    const now = clock.now()
    const quiet = held?.state === 'answering' && answered(held) && speaks().length === 0
    const until = quietSince + (held?.holdMs ?? 0)
    show(
      quiet && until > now && held !== undefined
        ? { question: held.question, until, holdMs: held.holdMs }
        : null,
    )
    if (held === undefined) return
    if (held.state === 'asking') return armAsked(held, now)
    if (!quiet) return
    const { phase, by, waiting } = held
    if (!waiting && until <= now) return
    after(until, () => {
      show(null)
      // Whoever lost the connection has not stopped answering.
      if (waiting && (by === null || connected(by))) parts.next(phase)
    })
  }

  /** A question asked aloud: it is over when somebody has begun to answer it. */
  function armAsked(of: Held, now: number) {
    if (voiced(of.asker) < ASKED_MS) return
    const [answering] = [...since.keys()].filter((member) =>
      of.coached ? member !== of.asker && of.byVoice(member) : answers(of, member),
    )
    if (answering === undefined) return
    after(now + ANSWERED_MS - voiced(answering), () =>
      parts.asked(of.phase, of.coached ? answering : undefined),
    )
  }

  function goesOn(before: Held | undefined, next: Held): boolean {
    if (before?.question !== next.question) return false
    if (before.state === next.state) return before.by === next.by
    // Put in writing or by a key, it is only now that it can be answered; put by its answer, that has begun.
    return next.state === 'asking' || answered(next)
  }

  return {
    follow(world) {
      const next = heldAnswer(world)
      const now = clock.now()
      if (next === undefined) {
        // What is said while the question stands still answers nothing.
        for (const member of since.keys()) spoken.set(member, voiced(member))
        since = new Map()
      } else if (held === undefined || !goesOn(last, next)) {
        if (!goesOn(last, next)) spoken = new Map()
        since = new Map(speaks().map((member) => [member, now]))
        quietSince = now
      }
      held = next
      last = next ?? last
      arm()
    },
    speaking(member, on) {
      if (held === undefined) return
      const now = clock.now()
      spoken.set(member, voiced(member))
      since.delete(member)
      if (on) since.set(member, now)
      if (!on && speaks().length === 0) quietSince = now
      arm()
    },
    shown: () => shown,
    stop() {
      callOff?.()
      callOff = undefined
    },
  }
}

/** The question that is on, while the clock runs. After a pause only the quiet begins anew: what was answered is. */
function heldAnswer({ set, session }: World): Held | undefined {
  if (set === null || session?.status !== 'running' || session.pause !== undefined) return undefined
  const item = currentItem(session)
  const state = item === undefined ? undefined : session.phases[item.id]
  if (item?.presenter === undefined || state?.kind !== 'openQuestions') return undefined
  const { turn, coached } = state.data
  if (turn === null) return undefined
  const by =
    turn.to ?? (coached && (turn.to === null || turn.asker === item.presenter) ? null : item.presenter)
  return {
    phase: item.id,
    question: turn.question,
    byVoice: (member) => session.people[member]?.byTurns !== true,
    state: turn.state,
    asker: turn.asker,
    by,
    coached,
    waiting: lineOf(state.data, takingPart(set, session), item.presenter).length > 0,
    holdMs: item.holdMs ?? HOLD_MS,
  }
}
