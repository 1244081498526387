import type { ConnectionId, DeviceId, LinkId, MemberId, Whereabouts } from '@setroom/shared'

/** One open socket of a person, or one that broke less than the grace ago; volatile. */
export type Connected = {
  readonly id: ConnectionId
  readonly member: MemberId
  /** Undefined where no device stands for it (any more): after a restart, or when its own link was renewed. */
  device: DeviceId | undefined
  /** The person's link when they connected: another one means that it was renewed. */
  link: LinkId | undefined
  where: Whereabouts
  /** Since when it is broken, epoch ms; null while it is open. */
  brokenAt: number | null
  /** Calls off the end of the grace. */
  endGrace: (() => void) | undefined
  /** Says that the microphone is open: unmuted, and published where there is a call. */
  microphone: boolean
  /** Calls off that they are taken to have stopped; undefined while they do not speak. */
  endSpeaking: (() => void) | undefined
}

/** The connections of one set. */
export type Connections = ReadonlyMap<ConnectionId, Connected>

/** Those of one person, broken ones in their grace included. */
export function connectionsOf(all: Connections, member: MemberId): Connected[] {
  return [...all.values()].filter((connection) => connection.member === member)
}

/** Whether somebody counts as here: a connection in the room, open or in its grace. */
export function isHere(all: Connections, member: MemberId): boolean {
  return connectionsOf(all, member).some(({ where }) => where === 'room')
}

/** Whether one of a person's connections in the room is open now. */
export function isConnectedHere(all: Connections, member: MemberId): boolean {
  return connectionsOf(all, member).some(({ where, brokenAt }) => where === 'room' && brokenAt === null)
}

/** Who speaks just now; somebody may be in it twice. */
export function speakersAmong(all: Connections): MemberId[] {
  return [...all.values()].filter((each) => each.endSpeaking !== undefined).map(({ member }) => member)
}

/** A connection that has only just come, as far as anybody knows. */
export function freshConnection(id: ConnectionId, member: MemberId): Connected {
  return {
    id,
    member,
    device: undefined,
    link: undefined,
    where: 'home',
    brokenAt: null,
    endGrace: undefined,
    microphone: false,
    endSpeaking: undefined,
  }
}
