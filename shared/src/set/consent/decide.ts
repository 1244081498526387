import type { ConsentId, MemberId, SessionId } from '../../ids.ts'
import { canPresent } from '../../people/canPresent.ts'
import { isRejection, type Rejection, reject } from '../../rejection.ts'
import { areAllYes } from '../../sealing/index.ts'
import type { SessionEvent } from '../../session/events.ts'
import type { SessionState } from '../../session/session.ts'
import { type Decision, type Judged, type Outcome, ofSet } from '../../world.ts'
import type { SetCommand } from '../commands.ts'
import type { SetEvent } from '../events.ts'
import type { SetState } from '../set.ts'
import { shutOut } from '../shutOut.ts'
import { whomToAsk } from './evolve.ts'
import { serves } from './serves.ts'
import type { Consent, ConsentKind } from './state.ts'

type ConsentCommand = Extract<SetCommand, { type: 'consent.ask' | 'consent.answer' | 'consent.end' }>
type Room = { set: SetState; session: SessionState | null }

/** More than this at a time is no longer asking. */
const AT_A_TIME = 6

/** SPEC Y1–Y4, Y8: what is asked of every member for themselves. */
export function decideConsent({ set, session }: Room, command: ConsentCommand, judged: Judged): Outcome {
  const { actor, now } = judged
  const consents = set.consents ?? {}
  const consent = consents[command.consent]
  if (actor === 'system') return reject('not-allowed')
  switch (command.type) {
    case 'consent.ask': {
      if (consent !== undefined) return reject('already')
      const about = Object.values<Consent>(consents).filter((one) => !serves(one))
      if (about.length >= AT_A_TIME) return reject('too-many')
      const what = described({ set, session }, command, actor)
      if (isRejection(what)) return what
      const asked: Consent = {
        id: command.consent,
        ...what,
        text: command.text,
        by: actor,
        at: now,
        round: 1,
        asked: whomToAsk(set, { ...what, by: actor }),
        answers: {},
      }
      return ofSet({ type: 'consentAsked', consent: asked }, ...settledBy(asked))
    }
    case 'consent.answer': {
      if (consent === undefined) return reject('unknown')
      if (consent.outcome !== undefined) return reject('not-now')
      if (!consent.asked.includes(actor)) return reject('not-allowed')
      if (command.text.to !== actor) return reject('invalid', 'text')
      // What covers an answer serves once: two of one person and round could be compared.
      const said = consent.answers[actor]?.round === consent.round
      if (command.round !== consent.round + (said ? 1 : 0)) return reject('stale')
      const { round, veil, text } = command
      const answered = { ...consent, round, answers: { ...consent.answers, [actor]: { round, veil, text } } }
      return ofSet(
        { type: 'consentAnswered', consent: consent.id, member: actor, round, veil, text },
        ...settledBy(answered),
      )
    }
    case 'consent.end':
      if (consent === undefined) return reject('unknown')
      if (actor !== set.facilitator && actor !== consent.by) return reject('not-allowed')
      if (serves(consent)) return reject('not-now')
      if (consent.outcome !== undefined) return ofSet({ type: 'consentDropped', consent: consent.id })
      return notNow(set, session, consent, judged)
  }
}

/** What is asked, and about whom; a question that cannot be asked is refused. */
function described(
  { set, session: open }: Room,
  { kind, session, of, who }: ConsentCommand & { type: 'consent.ask' },
  actor: MemberId,
): Pick<Consent, 'kind' | 'session' | 'of' | 'who'> | Rejection {
  if (actor !== set.facilitator && of !== actor) return reject('not-allowed')
  const toSession = kind === 'observer' || kind === 'guest' || kind === 'support'
  if (
    toSession !== (session !== undefined) ||
    (kind === 'support') !== (of !== undefined) ||
    (kind === 'second') !== (who !== undefined)
  )
    return reject('invalid', 'kind')
  if (session !== undefined && of !== undefined) {
    if (!canPresent(set.members, of)) return reject('unknown')
    return notAhead(set, open, session) ?? { kind, session, of }
  }
  if (session !== undefined) return notAhead(set, open, session) ?? { kind, session }
  if (who === undefined) return { kind }
  if (!canPresent(set.members, who) || who === set.facilitator) return reject('unknown')
  const about = Object.values<Consent>(set.consents ?? {}).some(
    (one) => one.kind === 'second' && one.who === who && one.outcome !== 'notThisTime',
  )
  if (about || who === set.second) return reject('already')
  return set.members[who]?.status === 'joined' ? { kind, who } : reject('not-in-the-room')
}

/** The question that everybody has said yes to, if it is about that. */
export function granted(set: SetState, id: ConsentId | undefined, kind: ConsentKind): Consent | undefined {
  const consent = id === undefined ? undefined : set.consents?.[id]
  return consent?.outcome === 'granted' && consent.kind === kind && !serves(consent) ? consent : undefined
}

/**
 * SPEC Y9: somebody comes in who was not asked when the others said yes. What has not taken place yet is asked anew, of
 * all: of the newcomer alone, their answer would be known to everybody.
 */
export function askedForNewcomer({ set, session: open }: Room, newcomer: MemberId): readonly SetEvent[] {
  const member = set.members[newcomer]
  if (member === undefined) return []
  const joined = { ...member, status: 'joined' as const, link: { ...member.link, revoked: false } }
  const then = { ...set, members: { ...set.members, [newcomer]: joined } }
  return Object.values<Consent>(set.consents ?? {})
    .filter(({ outcome, asked, by }) => outcome === 'granted' && by !== newcomer && !asked.includes(newcomer))
    .filter(({ session }) => session === undefined || notAhead(set, open, session) === undefined)
    .map(({ outcome: _, ...consent }) => ({ ...consent, asked: whomToAsk(then, consent) }))
    .filter(({ asked }) => asked.includes(newcomer))
    .map((consent) => ({
      type: 'consentAsked',
      consent: { ...consent, round: consent.round + 1, anew: true, answers: {} },
    }))
}

/** SPEC Y9: whether all are being asked anew about somebody who has a place already. */
export function inQuestion(set: SetState, member: MemberId): boolean {
  return Object.values<Consent>(set.consents ?? {}).some(
    ({ kind, who, outcome }) => kind !== 'second' && who === member && outcome !== 'granted',
  )
}

/**
 * SPEC Y3, Y6, Y8: what nobody, or not everybody, has said yes to when a session begins is not for this time: who comes
 * to it, and who may join or facilitate too.
 */
export function notThisTime(set: SetState, session: SessionState, judged: Judged): Decision {
  const ended = Object.values<Consent>(set.consents ?? {})
    .filter(({ outcome, session: of }) => outcome === undefined && (of === undefined || of === session.id))
    .map((consent) => notNow(set, session, consent, judged))
  return { set: ended.flatMap((one) => one.set), session: ended.flatMap((one) => one.session) }
}

/** A question is settled without everybody's yes; a place that was made by an earlier one ends with it (SPEC Y9). */
function notNow(set: SetState, open: SessionState | null, consent: Consent, judged: Judged): Decision {
  const { id, kind, who } = consent
  const settled: SetEvent = { type: 'consentSettled', consent: id, outcome: 'notThisTime' }
  if (kind === 'second' || who === undefined || set.members[who]?.status === 'removed') return ofSet(settled)
  return { set: [settled, { type: 'memberRemoved', member: who }], session: outOf(open, set, who, judged) }
}

/** Whoever was not let in yet has nothing of the call, which goes on as it is. */
function outOf(open: SessionState | null, set: SetState, who: MemberId, judged: Judged): SessionEvent[] {
  const door = open?.guests[who]
  if (door === undefined) return []
  return door === 'admitted' ? shutOut(open, set, who, judged) : [{ type: 'guestRefused', member: who }]
}

/** Granted by the last yes. Anything else stays open, so that a no looks like an answer that has not come yet. */
function settledBy({ id, round, asked, answers }: Consent): readonly SetEvent[] {
  const veils = asked.flatMap((member) => {
    const answer = answers[member]
    return answer?.round === round ? answer.veil : []
  })
  if (veils.length < asked.length || !areAllYes(veils)) return []
  return [{ type: 'consentSettled', consent: id, outcome: 'granted' }]
}

/** Members are asked beforehand: once a session has begun it is too late for it. */
function notAhead(set: SetState, open: SessionState | null, session: SessionId): Rejection | undefined {
  const status = set.sessions.find(({ id }) => id === session)?.status
  if (status === 'planned') return undefined
  if (status !== 'open') return reject('no-session')
  return open?.status === 'lobby' ? undefined : reject('not-now')
}
