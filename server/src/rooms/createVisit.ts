import {
  type Answer,
  type Cue,
  currentItem,
  type MemberId,
  phaseOf,
  takingPart,
  type World,
} from '@setroom/shared'
import { answerPulse } from './answerPulse.ts'
import type { Connected } from './Connected.ts'
import { breakOff, move, setMicrophone, setSpeaking } from './comingAndGoing.ts'
import { roomIsOpen, waitsForSession } from './guestsAhead.ts'
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
    if (!isCurrent() || state === null || state.controls !== member) return no('not-allowed')
    if (state.status === 'closed') return no('not-now')
    if (to === member) return no('invalid')
    if (state.people[to]?.present !== true) return no('not-in-the-room')
    return inside.cues.give(to, what)
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
      if (isCurrent() && connection.where === 'room') setMicrophone(inside, connection, open, clock.now())
    },
    speaking(on) {
      if (!isCurrent()) return
      if (!on || (connection.where === 'room' && takesPart(inside.world(), member)))
        setSpeaking(inside, connection, on)
    },
    cue,
    react(reaction) {
      if (!isCurrent() || !takesPart(inside.world(), member) || !chatIsOpen(inside.world())) return
      inside.outlet().everyoneVolatile(set, 'reacted', member, reaction)
    },
    handOver(to, message) {
      return isCurrent() ? passHandOver(inside, connection, to, message) : no('not-allowed')
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

/** Observers are not heard, and whoever signs, types or is interpreted is counted by turns. */
function countsInSeconds({ set, session }: World, id: MemberId): boolean {
  const member = set?.members[id]
  if (member === undefined || session === null || member.role === 'observer') return false
  if (member.role === 'guest' && session.guests[id] !== 'admitted') return false
  return session.people[id]?.byTurns !== true
}

/** Reactions go where chat does: not while somebody presents or thinks. */
function chatIsOpen({ session }: World): boolean {
  const item = session === null ? undefined : currentItem(session)
  return item === undefined || phaseOf(item.kind).chat || session?.pause !== undefined
}
