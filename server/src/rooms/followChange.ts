import type { MemberId, World } from '@setroom/shared'
import { connectionsOf } from './Connected.ts'
import { forgetConnection, setMicrophone, setSpeaking } from './comingAndGoing.ts'
import type { Deadlines } from './deadlines.ts'
import { faultOf, type Report } from './Fault.ts'
import { waitsForSession } from './guestsAhead.ts'
import type { RoomInside } from './RoomInside.ts'
import { shutOutReason } from './shutOut.ts'

type Change = { before: World; after: World; deadlines: Deadlines; report: Report }

/**
 * What follows from a change, and from the state alone: it may be repeated, and does not ask which command it was.
 * One step that fails does not keep the others from happening.
 */
export function followChange(inside: RoomInside, { before, after, deadlines, report }: Change): void {
  const { airtime, answers, cues, questionQuiet, pulse, views, call, presence, sideRoom } = inside
  const steps: readonly [string, () => void][] = [
    ['shutOut', () => shutOutAll(inside)],
    ['pulse', () => pulse.follow(after.session)],
    ['mutes', () => closeMuted(inside, before, after)],
    ['questionQuiet', () => questionQuiet.follow(after.session)],
    ['airtime', () => airtime.follow(after.session)],
    ['answers', () => answers.follow(after)],
    ['cues', () => cues.follow(after.session)],
    ['sideRoom', () => sideRoom.follow(before, after)],
    ['views', () => views.publish()],
    ['call', () => call.follow(before, after)],
    ['deadlines', () => deadlines.follow(after.session)],
    ['presence', () => presence.reconcile()],
    ['over', () => sendHome(inside, before, after)],
  ]
  for (const [where, step] of steps) {
    try {
      step()
    } catch (error) {
      report(faultOf(where, error))
    }
  }
}

/** Whoever has no place any more hears why, and nothing after that. */
function shutOutAll(inside: RoomInside) {
  const { connections, views, outlet, world } = inside
  for (const connection of [...connections.values()]) {
    const reason = shutOutReason(world(), connection)
    if (reason === undefined) continue
    views.leave(connection.id)
    outlet().connection(connection.id, 'shutOut', reason)
    outlet().end(connection.id)
    // Nothing reaches them any more, a cue that waited neither.
    connection.brokenAt = inside.clock.now()
    setSpeaking(inside, connection, false)
    forgetConnection(inside, connection)
  }
}

/** Nothing more is counted from the instant somebody was muted, until their own browser opens the microphone again. */
function closeMuted(inside: RoomInside, before: World, after: World) {
  for (const [member, person] of Object.entries(after.session?.people ?? {})) {
    const { mutedAt } = person
    if (mutedAt === undefined || mutedAt === before.session?.people[member as MemberId]?.mutedAt) continue
    for (const connection of connectionsOf(inside.connections, member as MemberId)) {
      if (connection.microphone) setMicrophone(inside, connection, false, mutedAt)
    }
  }
}

/** After a session everybody is at home; coming to the next one is a step of its own. */
function sendHome(inside: RoomInside, before: World, after: World) {
  const open = (world: World) => world.session !== null && world.session.status !== 'closed'
  const same = before.session?.id === after.session?.id
  if (!open(before) || (same && open(after))) return
  inside.hints.clear()
  for (const connection of [...inside.connections.values()]) {
    if (connection.where !== 'room' || waitsForSession(after, connection.member)) continue
    connection.where = 'home'
    connection.microphone = false
    setSpeaking(inside, connection, false)
    if (connection.brokenAt !== null) forgetConnection(inside, connection)
  }
}
