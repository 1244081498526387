import { type ConnectionId, type MemberId, newId, SPEAKING_LASTS_MS, type Whereabouts } from '@setroom/shared'
import { type Connected, connectionsOf, freshConnection, isConnectedHere } from './Connected.ts'
import type { RoomInside } from './RoomInside.ts'

/**
 * Somebody speaks, still speaks, or stops (SPEC W10); everyone hears of a change once, however many connections say so.
 * Whoever says nothing more has stopped: the word that they did may have been lost.
 */
export function setSpeaking(inside: RoomInside, connection: Connected, on: boolean): void {
  const { member } = connection
  const before = inside.speaks(member)
  connection.endSpeaking?.()
  connection.endSpeaking = on
    ? inside.clock.after(SPEAKING_LASTS_MS, () => setSpeaking(inside, connection, false))
    : undefined
  const after = inside.speaks(member)
  if (before || after) inside.heard.heard(member)
  if (before === after) {
    if (on) inside.outlet().everyoneVolatile(inside.set, 'speaking', member, true)
    return
  }
  inside.outlet().everyone(inside.set, 'speaking', member, after)
  inside.answers.speaking(member, after)
  inside.questionQuiet.speaking(member, after)
  inside.finished.speaking(member, after)
}

/** The microphone is open as long as one of a person's connections says so; `at` in epoch ms. */
export function setMicrophone(inside: RoomInside, connection: Connected, open: boolean, at: number): void {
  const { member } = connection
  connection.microphone = open
  const others = connectionsOf(inside.connections, member).filter((other) => other !== connection)
  // Whoever speaks for the person now knows better than a connection that broke.
  if (connection.brokenAt === null) {
    for (const other of others) if (other.brokenAt !== null) other.microphone = false
  }
  if (!open && others.some((other) => other.microphone)) return
  inside.airtime.microphone(member, open, at)
  if (!open) setSpeaking(inside, connection, false)
}

/** Nothing of what this person says is counted or shown from now on, until a browser of theirs says so anew. */
export function fallSilent(inside: RoomInside, member: MemberId): void {
  for (const connection of connectionsOf(inside.connections, member)) {
    if (connection.microphone) setMicrophone(inside, connection, false, inside.clock.now())
    setSpeaking(inside, connection, false)
  }
}

/** A connection broke: in the room it counts as here for the grace, elsewhere it is gone at once. */
export function breakOff(inside: RoomInside, connection: Connected): void {
  const { clock, graceMs, views } = inside
  connection.brokenAt = clock.now()
  setSpeaking(inside, connection, false)
  views.leave(connection.id)
  if (connection.where === 'room') beginGrace(inside, connection, graceMs)
  else forgetConnection(inside, connection)
}

/** From now on the grace runs; at its end the connection is forgotten. */
export function beginGrace(inside: RoomInside, connection: Connected, graceMs: number): void {
  connection.endGrace = inside.clock.after(graceMs, () => forgetConnection(inside, connection))
}

/** After a restart nobody knows who is still there: as if all connections had broken just now. */
export function awaitReturn(inside: RoomInside, random: () => number): void {
  const { clock, connections, graceMs } = inside
  const { session } = inside.world()
  if (session === null || session.status === 'closed') return
  const atTheDoor = (member: MemberId) => session.guests[member] === 'waiting'
  const known = new Set([...Object.keys(session.people), ...Object.keys(session.guests)] as MemberId[])
  for (const member of known) {
    if (session.people[member]?.present !== true && !atTheDoor(member)) continue
    const connection = freshConnection(newId<ConnectionId>(random), member)
    Object.assign(connection, { where: 'room', brokenAt: clock.now(), microphone: true })
    connections.set(connection.id, connection)
    beginGrace(inside, connection, graceMs)
  }
}

/** A connection is gone for good: it lets go of the call and the microphone, and its person may have left. */
export function forgetConnection(inside: RoomInside, connection: Connected): void {
  const { connections, clock, presence, call } = inside
  connection.endGrace?.()
  connection.endGrace = undefined
  const at = connection.brokenAt ?? clock.now()
  if (connection.microphone) setMicrophone(inside, connection, false, at)
  connections.delete(connection.id)
  call.gone(connection)
  if (connection.where === 'room') presence.lastSeen(connection.member, at)
  presence.reconcile()
}

/** Goes somewhere in the set on purpose; whoever leaves the room so has left at once. */
export function move(inside: RoomInside, connection: Connected, where: Whereabouts): void {
  const left = connection.where === 'room' && where !== 'room'
  connection.where = where
  if (!left) return
  const { clock, connections, presence, call } = inside
  if (connection.microphone) setMicrophone(inside, connection, false, clock.now())
  setSpeaking(inside, connection, false)
  call.gone(connection)
  leaveBroken(inside, connection.member)
  if (!isConnectedHere(connections, connection.member)) presence.lastSeen(connection.member, clock.now())
  presence.reconcile()
}

/** Whoever leaves on purpose is not held here by a connection that broke a moment before. */
function leaveBroken(inside: RoomInside, member: MemberId): void {
  const { connections } = inside
  if (isConnectedHere(connections, member)) return
  for (const other of connectionsOf(connections, member)) {
    if (other.brokenAt !== null) forgetConnection(inside, other)
  }
}
