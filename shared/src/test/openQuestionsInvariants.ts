import type { MemberId, PhaseId } from '../ids.ts'
import { evolveOpenQuestions } from '../phases/openQuestions/evolve.ts'
import { keepsPlace, lineOf, mayAskIn, PLACE_KEPT_MS } from '../phases/openQuestions/line.ts'
import type { OpenQuestionsState } from '../phases/openQuestions/state.ts'
import { currentItem, takingPart } from '../session/current.ts'
import type { SessionState } from '../session/session.ts'
import { wentOn } from '../session/standstill.ts'
import type { Invariants, Step } from './step.ts'

const unique = (list: readonly unknown[]) => new Set(list).size === list.length

type InSession = Step & { session: SessionState }
const inSession =
  (check: (step: InSession) => boolean | string | undefined) =>
  (step: Step): boolean | string | undefined =>
    step.session === null ? true : check({ ...step, session: step.session })
const asBefore = ({ before, session }: InSession) =>
  before.session?.id === session.id ? before.session : undefined
const _presenterOf = (session: SessionState) => {
  const item = currentItem(session)
  return item?.round === undefined ? undefined : item.presenter
}

/** What every phase of this kind keeps. */
function each<S>(session: SessionState, kind: string, check: (data: S, id: PhaseId) => boolean): boolean {
  return Object.entries(session.phases).every(
    ([id, state]) => state.kind !== kind || check(state.data as S, id as PhaseId),
  )
}

/** For tests: what has to hold in the questions of a round. */
export const openQuestionsInvariants: Invariants = {
  '[Q2] as many rows in the ledger as turns were taken': inSession(({ session }) =>
    each<OpenQuestionsState>(session, 'openQuestions', ({ ledger, turns }) => {
      const rows = Object.values(ledger)
      const asked = Object.entries(turns)
      const sum = asked.reduce((all, [, { count }]) => all + count, 0)
      return (
        rows.length === sum &&
        asked.every(([id, { count }]) => rows.filter((row) => row.asker === id).length === count)
      )
    }),
  ),

  '[Q3] at most one turn, with its row; one hand a person': inSession(({ session }) =>
    each<OpenQuestionsState>(
      session,
      'openQuestions',
      ({ ledger, turn, hands }) =>
        unique(hands.map((h) => h.member)) && (turn === null || ledger[turn.question]?.asker === turn.asker),
    ),
  ),

  '[Q1] [Q3] [Q8] a turn goes to who is here, may ask, and stands first; none is free while somebody waits':
    inSession((step) => {
      const { session, set, decision } = step
      const was = asBefore(step)
      const item = currentItem(session)
      const state = item === undefined ? undefined : session.phases[item.id]
      if (item === undefined || state?.kind !== 'openQuestions') return true
      const here = takingPart(set, session)
      if (session.pause === undefined && state.data.turn === null) {
        const [waits] = lineOf(state.data, here, item.presenter)
        if (waits !== undefined) return `${waits.member} waits for nobody`
      }
      const all = decision.session.flatMap((e) =>
        e.type === 'phaseMoved' && e.phase === item.id && e.change.kind === 'openQuestions'
          ? [e.change.event]
          : [],
      )
      const taken = all.filter((e) => e.type === 'turnTaken')
      if (taken.length === 0) return true
      if (taken.length > 1) return 'two turns at once'
      const [{ asker } = { asker: '' as MemberId }] = taken
      if (!here.includes(asker) || !mayAskIn(state.data, asker, item.presenter))
        return `${asker} took the turn`
      const old = was?.phases[item.id]
      if (old?.kind !== 'openQuestions' || all.some((e) => e.type === 'questionWritten')) return true
      const before = all
        .slice(
          0,
          all.findIndex((e) => e.type === 'turnTaken'),
        )
        .reduce(evolveOpenQuestions, old.data)
      return lineOf(before, here, item.presenter)[0]?.member === asker
    }),

  '[Q5] nobody follows up but whoever had the last turn': inSession(({ session }) =>
    each<OpenQuestionsState>(session, 'openQuestions', ({ hands, turns, turn }) => {
      const last = Math.max(...Object.values(turns).map(({ lastAt }) => lastAt))
      return hands
        .filter(({ followUp }) => followUp)
        .every(({ member }) => (turn === null ? turns[member]?.lastAt === last : turn.asker === member))
    }),
  ),

  '[Q9] a place is kept of nobody whose hand is up, and no longer than two minutes from when it went down':
    inSession(({ session, now }) =>
      each<OpenQuestionsState>(session, 'openQuestions', ({ places, hands }) =>
        Object.values(places).every(
          ({ hand, until }) => until <= now + PLACE_KEPT_MS && !hands.some((h) => h.member === hand.member),
        ),
      ),
    ),

  '[Q9] a hand raised within two minutes stands no later than it stood': inSession((step) => {
    const { command, session, now, actor } = step
    const was = asBefore(step)
    if (command.type !== 'phase.move' || command.move.kind !== 'openQuestions') return true
    if (command.move.move.type !== 'question.raise') return true
    const old = was?.phases[command.from]?.data as OpenQuestionsState | undefined
    const state = session.phases[command.from]?.data as OpenQuestionsState
    const kept = old?.places[actor as MemberId]
    const up = state.hands.find((h) => h.member === actor)?.at ?? state.turn?.hand.at
    const keeps =
      was != null && kept !== undefined && keepsPlace(kept.until, (from) => wentOn(was, from, now))
    return up === (keeps ? kept.hand.at : now)
  }),

  '[Q10] in a pause nobody raises a hand to ask, takes a turn or ends one': inSession((step) => {
    const was = asBefore(step)
    const { session } = step
    if (was?.pause === undefined || session.pause === undefined || was.current !== session.current)
      return true
    const [old, state] = [was, session].map((s) =>
      s.current === undefined ? undefined : s.phases[s.current],
    )
    if (old?.kind !== 'openQuestions' || state?.kind !== 'openQuestions') return true
    return (
      old.data.turn === state.data.turn &&
      state.data.hands.every((h) => old.data.hands.some((o) => o.member === h.member))
    )
  }),

  '[X1] whoever is asked in a coached round is somebody else; elsewhere nobody is named': inSession(
    ({ session }) =>
      each<OpenQuestionsState>(session, 'openQuestions', ({ coached, ledger }) =>
        Object.values(ledger).every((row) => (coached ? row.to !== row.asker : row.to === undefined)),
      ),
  ),

  '[X4] a coached round has no offers': inSession(({ session }) => {
    const coached = session.agenda.filter((i) => i.style === 'coached').map((i) => i.round)
    return !session.agenda.some((i) => i.kind === 'offers' && coached.includes(i.round))
  }),

  '[Q4] what stands on stage is not written over': inSession((step) =>
    each<OpenQuestionsState>(step.session, 'openQuestions', ({ ledger }, id) => {
      const old = asBefore(step)?.phases[id]?.data as OpenQuestionsState | undefined
      return Object.values(old?.ledger ?? {}).every(
        (row) => row.text === undefined || ledger[row.id]?.text === row.text,
      )
    }),
  ),
}
