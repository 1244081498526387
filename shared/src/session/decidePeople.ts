import { phaseOf } from '../phases/index.ts'
import { keepsPlace, PLACE_KEPT_MS } from '../phases/openQuestions/line.ts'
import { reject } from '../rejection.ts'
import { inQuestion } from '../set/consent/decide.ts'
import { type Judged, type Outcome, ofSession } from '../world.ts'
import { presenterGone } from './awayPresenter.ts'
import { resumeClock, stopClock } from './clock.ts'
import type { SessionCommand, SystemCommand } from './commands.ts'
import { currentItem } from './current.ts'
import type { Room } from './decide.ts'
import { moves } from './enter.ts'
import type { SessionEvent } from './events.ts'
import { pauseOver } from './hands.ts'
import type { Person, SessionState } from './session.ts'
import { wentOn } from './standstill.ts'

type PeopleCommand = Extract<
  SessionCommand | SystemCommand,
  {
    type:
      | 'person.mute'
      | 'spotlight.set'
      | 'guest.admit'
      | 'guest.refuse'
      | 'hand.raise'
      | 'hand.lower'
      | 'listening.set'
      | 'byTurns.set'
      | 'chat.say'
      | 'person.arrived'
      | 'person.left'
  }
>

/** A session's chat is small talk beside the work, not an archive. */
const CHAT_LIMIT = 500

/** SPEC W1–W8: coming, going, hands, chat, the door. */
export function decidePeople(room: Room, command: PeopleCommand, judged: Judged): Outcome {
  const { session, set } = room
  const { actor, now } = judged
  const known = (member: typeof session.controls) =>
    set.members[member] !== undefined &&
    set.members[member].status !== 'removed' &&
    !set.members[member].link.revoked
  switch (command.type) {
    case 'person.mute':
      if (session.people[command.member]?.present !== true) return reject('not-in-the-room')
      return ofSession({ type: 'muted', member: command.member, at: now })
    case 'spotlight.set':
      if (command.member !== null && !known(command.member)) return reject('unknown')
      if ((session.spotlight ?? null) === command.member) return reject('already')
      return ofSession({ type: 'spotlightSet', member: command.member })
    case 'guest.admit':
      if (session.guests[command.member] === undefined || !known(command.member)) return reject('unknown')
      if (session.guests[command.member] === 'admitted') return reject('already')
      if (inQuestion(set, command.member)) return reject('not-agreed')
      return ofSession({ type: 'guestAdmitted', member: command.member })
    case 'guest.refuse':
      if (session.guests[command.member] === undefined) return reject('unknown')
      if (session.guests[command.member] === 'refused') return reject('already')
      return ofSession(
        { type: 'guestRefused', member: command.member },
        ...(session.people[command.member]?.present === true
          ? [{ type: 'left' as const, member: command.member, since: now }]
          : []),
      )
    case 'person.arrived':
      return arrived(room, command.member, now)
    case 'person.left':
      return left(room, command.member, command.since, now)
    default:
      break
  }
  if (actor === 'system') return reject('not-allowed')
  const me = session.people[actor]
  switch (command.type) {
    case 'hand.raise':
      if (me?.present !== true) return reject('not-in-the-room')
      return me.hand === undefined
        ? ofSession({ type: 'handWentUp', member: actor, at: now, ...placeOf(session, me, now) })
        : reject('already')
    case 'hand.lower':
      return me?.hand === undefined
        ? reject('already')
        : ofSession({ type: 'handWentDown', member: actor, until: now + PLACE_KEPT_MS })
    case 'listening.set':
      return ofSession({ type: 'listeningSet', member: actor, on: command.on })
    case 'byTurns.set':
      return ofSession({ type: 'byTurnsSet', member: actor, on: command.on })
    case 'chat.say': {
      const item = currentItem(session)
      if (item !== undefined && !phaseOf(item.kind).chat && session.pause === undefined)
        return reject('not-now')
      if (Object.keys(session.chat).length >= CHAT_LIMIT) return reject('too-many')
      if (session.chat[command.text.id] !== undefined) return reject('already')
      const line = { id: command.text.id, author: actor, at: now, text: command.text }
      return ofSession({ type: 'chatSaid', line })
    }
  }
}

type Member = Room['session']['controls']

function arrived({ set, session }: Room, member: Member, now: number): Outcome {
  const who = set.members[member]
  if (who === undefined || who.status === 'removed' || who.link.revoked) return reject('unknown')
  // The link of a guest or observer is for one session, whose keys alone they hold.
  if (who.guestOf !== undefined && who.guestOf !== session.id) return reject('unknown')
  if (who.guestOf !== undefined && session.guests[member] !== 'admitted') {
    return session.guests[member] === undefined
      ? ofSession({ type: 'guestKnocked', member })
      : reject('waiting')
  }
  // SPEC SP2: they hear what everybody says, and are bound by what everybody agreed on.
  if (who.role === 'support' && set.contract?.affirmed[member] === undefined) return reject('not-affirmed')
  if (session.people[member]?.present === true) return reject('already')
  const events: SessionEvent[] = [{ type: 'arrived', member, at: now }, ...returned(session, member, now)]
  if (session.pause?.kind === 'presenterGone' && session.pause.by === member) {
    events.push(...pauseOver(session), { type: 'clockSet', clock: resumeClock(session.clock, now) })
  }
  return ofSession(...events)
}

/** When the presenter drops, the clock holds; it stopped when the connection broke, not when grace ran out. */
function left({ session }: Room, member: Member, broke: number, now: number): Outcome {
  if (session.guests[member] === 'waiting') return ofSession({ type: 'guestWentAway', member })
  if (session.people[member]?.present !== true) return reject('already')
  const since = Math.min(broke, now)
  const events: SessionEvent[] = [{ type: 'left', member, since }]
  const item = currentItem(session)
  const presents = item?.round !== undefined && item.presenter === member
  if (presents && session.status === 'running' && session.pause === undefined) {
    events.push({ type: 'clockSet', clock: stopClock(session.clock, since) }, presenterGone(member, since))
  }
  return ofSession(...events)
}

/** Where a hand that goes up again stands: where it was taken down, while that place is kept. */
function placeOf(session: SessionState, { handKept }: Person, now: number): { place?: number } {
  const kept = handKept !== undefined && keepsPlace(handKept.until, (from) => wentOn(session, from, now))
  return kept ? { place: handKept.at } : {}
}

/** SPEC W4, Q9: whoever was away longer than a place is kept stands in no line any more. */
function returned(session: SessionState, member: Member, now: number): SessionEvent[] {
  const before = session.people[member]
  if (before === undefined) return []
  const awayMs = wentOn(session, before.since, now)
  const item = currentItem(session)
  const state = item === undefined ? undefined : session.phases[item.id]
  const inPhase =
    item === undefined || state === undefined
      ? []
      : moves(item, phaseOf(item.kind).returned?.(state.data, member, awayMs) ?? [])
  const down = before.hand !== undefined && awayMs > PLACE_KEPT_MS
  return [...inPhase, ...(down ? [{ type: 'handWentDown' as const, member, until: null }] : [])]
}
