import type { ConnectionId, MediaTicket, MemberId, SessionState, World } from '@setroom/shared'
import type { Media } from '../media/Media.ts'
import type { Connected, Connections } from './Connected.ts'
import type { Outlet } from './Outlet.ts'
import { mediaIdentity, rightsOf, wantedRights } from './wantedRights.ts'

/** The call of one set: one connection of each person holds it, and the media server is kept to what is wanted. */
export type Call = {
  /** Asks for the call; `move` takes it from another connection of the same person. */
  ask(connection: Connected, move: boolean): Promise<MediaTicket>
  /** Follows a change of the state; call it after every one. */
  follow(before: World, after: World): void
  /** A connection is gone for good, its grace included. */
  gone(connection: Connected): void
}

type Parts = {
  media: Media
  outlet(): Outlet
  world(): World
  connections: Connections
  /** Runs what the media server does in the background; its faults are reported, not thrown. */
  background(task: Promise<unknown>): void
}

/** Nobody is in the call yet. */
export function createCall({ media, outlet, world, connections, background }: Parts): Call {
  const holders = new Map<MemberId, ConnectionId>()
  /** What the media server was told last; undefined while nobody ever asked. */
  let told: string | undefined

  function reconcile() {
    const { session } = world()
    if (session === null || session.status === 'closed') return
    const wanted = wantedRights(world(), holders)
    const said = JSON.stringify([session.mediaRoom, ...wanted])
    if (said === told || (told === undefined && wanted.size === 0)) return
    told = said
    media.wanted(session.mediaRoom, wanted)
  }

  function holds({ id, member }: Connected): boolean {
    return holders.get(member) === id
  }

  /** Takes the call from another connection of the same person. */
  function takeFrom(member: MemberId, holder: ConnectionId, room: string) {
    outlet().connection(holder, 'mediaMoved', 'elsewhere')
    background(media.remove(room, mediaIdentity(member, holder)))
  }

  async function ask(connection: Connected, move: boolean): Promise<MediaTicket> {
    const { set, session } = world()
    const { id, member } = connection
    if (set?.settings.call === 'own') return { kind: 'companion', reason: 'own-call' }
    const rights = rightsOf(world(), member)
    if (session === null || rights === undefined || connection.where !== 'room') return { kind: 'not-now' }
    if (media.state().kind === 'companion') return { kind: 'companion', reason: 'no-server' }
    const { mediaRoom } = session
    const holder = holders.get(member)
    if (holder !== undefined && holder !== id) {
      const open = connections.get(holder)?.brokenAt === null
      if (open && !move) return { kind: 'elsewhere' }
      takeFrom(member, holder, mediaRoom)
    }
    holders.set(member, id)
    reconcile()
    const identity = mediaIdentity(member, id)
    const ticket = await media.token(mediaRoom, identity, set?.members[member]?.name ?? '', rights)
    if (ticket === undefined) return { kind: 'companion', reason: 'no-server' }
    // The token makes its identity wanted, whatever was decided meanwhile.
    told = ''
    reconcile()
    if (!holds(connection)) return { kind: 'elsewhere' }
    if (world().session?.mediaRoom !== mediaRoom) return ask(connection, move)
    return { kind: 'livekit', path: ticket.url, token: ticket.token, room: mediaRoom, identity }
  }

  /** The old room is closed, and whoever was in it has to ask again. */
  function leaveRoom(room: string, why: 'again' | 'over') {
    told = ''
    background(media.closeRoom(room))
    if (why === 'again') {
      for (const holder of holders.values()) outlet().connection(holder, 'mediaMoved', 'again')
    } else holders.clear()
  }

  /** The set goes to a call of its own, or comes back: everybody here asks anew and hears where the voices are. */
  function switchCall({ mediaRoom, people }: SessionState) {
    if (holders.size > 0) {
      told = ''
      background(media.closeRoom(mediaRoom))
    }
    holders.clear()
    for (const { id, member, where, brokenAt } of connections.values()) {
      const here = where === 'room' && brokenAt === null && people[member]?.present === true
      if (here) outlet().connection(id, 'mediaMoved', 'again')
    }
  }

  function muteWhoWasMuted(before: World, after: World) {
    const { session } = after
    if (session === null || session.status === 'closed') return
    for (const [member, connection] of holders) {
      const mutedAt = session.people[member]?.mutedAt
      if (mutedAt === undefined || mutedAt === before.session?.people[member]?.mutedAt) continue
      background(media.muteTrack(session.mediaRoom, mediaIdentity(member, connection), 'microphone'))
    }
  }

  return {
    ask,
    follow(before, after) {
      const old = before.session
      const now = after.session
      if (old !== null && old.status !== 'closed') {
        const over = now === null || now.id !== old.id || now.status === 'closed'
        if (!over && before.set?.settings.call !== after.set?.settings.call) switchCall(now)
        else if (holders.size > 0 && over) leaveRoom(old.mediaRoom, 'over')
        else if (holders.size > 0 && now?.mediaRoom !== old.mediaRoom) leaveRoom(old.mediaRoom, 'again')
      }
      reconcile()
      muteWhoWasMuted(before, after)
    },
    gone(connection) {
      if (!holds(connection)) return
      holders.delete(connection.member)
      reconcile()
    },
  }
}
