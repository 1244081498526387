import {
  type Answer,
  type Cue,
  currentItem,
  isSecond,
  type MemberId,
  phaseOf,
  standsBy,
  takingPart,
  type World,
} from '@setroom/shared'
import { answerPulse } from './answerPulse.ts'
import type { Connected } from './Connected.ts'
import { breakOff, move, setMicrophone, setSpeaking } from './comingAndGoing.ts'
import { roomIsOpen, waitsForSession } from './guestsAhead.ts'
import { passCaption } from './passCaption.ts'
import { passHandOver } from './passHandOver.ts'
import type { RoomInside } from './RoomInside.ts'
import type { Visit } from './Visit.ts'

const no = (reason: Extract<Answer, { ok: false }>['reason']): Answer => ({ ok: false, reason })

/** What this connection can do, as long as `isCurrent` says that it is the one. */
export function createVisit(inside: RoomInside, connection: Connected, isCurrent: () => boolean): Visit {
  const { id, member } = connection
  const { set, clock } = inside
  const session = () => inside.world().session

  async function place(where: Connected['where']): Promise<Answer> {
    if (!isCurrent()) return no('not-allowed')
    if (where !== 'room') {
      move(inside, connection, where)
      return { ok: true }
    }
    if (!roomIsOpen(inside.world(), member)) {
      // The wish is kept: whoever waits for their session knocks by itself when it opens.
      if (waitsForSession(inside.world(), member)) move(inside, connection, 'room')
      return no('no-session')
    }
    move(inside, connection, 'room')
    return inside.presence.arrive(member)
  }

  function cue(to: MemberId, what: Cue): Answer {
    const state = session()
    if (!isCurrent() || state === null) return no('not-allowed')
    // Of two facilitators the second gives cues to the first, and to nobody else.
    const mayCue = state.controls === member || (isSecond(state, member) && to === state.controls)
    if (!mayCue) return no('not-allowed')
    if (state.status === 'closed') return no('not-now')
    if (to === member) return no('invalid')
    if (state.people[to]?.present !== true) return no('not-in-the-room')
    return inside.cues.give(member, to, what)
  }

  return {
    connection: id,
    member,
    begin() {
      if (!isCurrent()) return
      const whole = inside.views.join(id, member)
      if (whole === undefined) return
      inside.outlet().connection(id, 'whole', whole)
      const held = inside.answers.shown()
      if (held !== null && whole.common !== null) inside.outlet().connection(id, 'held', held)
      inside.presence.reconcile()
    },
    whole: () => (isCurrent() ? inside.views.whole(id) : undefined),
    now: clock.now,
    async command({ id: command, command: what }, answered) {
      if (!isCurrent()) return answered(no('not-allowed'))
      await inside.execute({ actor: member, id: command, command: what, from: id }, (answer) => {
        answered(answer)
        return answer
      })
    },
    place,
    async media(takeIt) {
      return isCurrent() ? inside.call.ask(connection, takeIt) : { kind: 'not-now' }
    },
    airtime(reports, acked) {
      const counts = isCurrent() && countsInSeconds(inside.world(), member)
      if (counts) inside.airtime.report(member, reports, acked)
      else acked(Math.max(...reports.map(({ seq }) => seq)))
    },
    microphone(open) {
      if (!isCurrent() || connection.where !== 'room') return
      // Nothing is counted in the side room.
      setMicrophone(inside, connection, open && !inside.sideRoom.holds(member), clock.now())
    },
    speaking(on) {
      if (!isCurrent()) return
      const heard = connection.where === 'room' && !inside.sideRoom.holds(member)
      if (!on || (heard && takesPart(inside.world(), member))) setSpeaking(inside, connection, on)
    },
    cue,
    react(reaction) {
      if (!isCurrent() || !takesPart(inside.world(), member) || !chatIsOpen(inside.world())) return
      inside.outlet().everyoneVolatile(set, 'reacted', member, reaction)
    },
    caption: (text) => (isCurrent() ? passCaption(inside, member, text) : no('not-allowed')),
    handOver(to, message) {
      return isCurrent() ? passHandOver(inside, connection, to, message) : no('not-allowed')
    },
    sideRoom(wish) {
      return isCurrent() ? inside.sideRoom.wish(member, wish) : no('not-allowed')
    },
    sideKey(room, to, key) {
      return isCurrent() ? inside.call.giveKey(member, room, to, key) : no('not-allowed')
    },
    async pulse(asked) {
      return isCurrent() ? answerPulse(inside, member, asked) : no('not-allowed')
    },
    async pulseResults(phase) {
      const state = session()
      const role = inside.world().set?.members[member]?.role
      if (!isCurrent() || state === null || (role !== 'member' && role !== 'facilitator')) return []
      return inside.pulse.results(state, phase, member)
    },
    leave() {
      if (isCurrent() && connection.brokenAt === null) breakOff(inside, connection)
    },
  }
}

/** Members and admitted guests who are here, in a session that is open. */
function takesPart({ set, session }: World, member: MemberId): boolean {
  if (set === null || session === null || session.status === 'closed') return false
  return takingPart(set, session).includes(member)
}

/** Whoever stands by is not counted, and whoever signs, types or is interpreted is counted by turns. */
function countsInSeconds({ set, session }: World, id: MemberId): boolean {
  const member = set?.members[id]
  if (member === undefined || session === null || standsBy(member.role)) return false
  if (member.role === 'guest' && session.guests[id] !== 'admitted') return false
  return session.people[id]?.byTurns !== true
}

/** Reactions go where chat does: not while somebody presents or thinks. */
function chatIsOpen({ session }: World): boolean {
  const item = session === null ? undefined : currentItem(session)
  return item === undefined || phaseOf(item.kind).chat || session?.pause !== undefined
}
