import { randomUUID } from 'node:crypto'
import {
  type Answer,
  type ConnectionId,
  isCallElsewhere,
  type MediaTicket,
  type MemberId,
  type SessionState,
  type World,
  type WrappedKey,
} from '@setroom/shared'
import type { Media } from '../media/Media.ts'
import type { Connected, Connections } from './Connected.ts'
import type { Outlet } from './Outlet.ts'
import { type Holders, mediaIdentity, rightsOf, wantedRights } from './wantedRights.ts'

/** The call of one set: one connection of each person holds it, and the media server is kept to what is wanted. */
export type Call = {
  /** Asks for the call; `move` takes it from another connection of the same person. */
  ask(connection: Connected, move: boolean): Promise<MediaTicket>
  /** Follows a change of the state; call it after every one. */
  follow(before: World, after: World): void
  /** A connection is gone for good, its grace included. */
  gone(connection: Connected): void
  /** Whether somebody has the call with a connection that stands. */
  holdsOpen(member: MemberId): boolean
  /** These two leave the others for a call of their own, under a name that nobody had; nobody: whoever had is back. */
  goAside(two: readonly MemberId[]): void
  /** Who goes along with these two; whoever did and does not any more is back with the others. */
  goAlong(members: readonly MemberId[]): void
  /** One of the two gives whoever supports them the key of their call, of this name. */
  giveKey(from: MemberId, room: string, to: MemberId, key: WrappedKey): Answer
}

/**
 * A second call, for the connections that had the first one when it began, and for whoever goes along: with the key
 * that one of the two wrapped for them, once it is here.
 */
type Aside = {
  readonly room: string
  readonly two: Holders
  readonly along: Map<MemberId, WrappedKey | undefined>
}

type Parts = {
  media: Media
  outlet(): Outlet
  world(): World
  connections: Connections
  /** One of the two in the call apart holds it no longer. */
  asideBroken(): void
  /** Runs what the media server does in the background; its faults are reported, not thrown. */
  background(task: Promise<unknown>): void
}

/** Nobody is in the call yet. */
export function createCall({ media, outlet, world, connections, asideBroken, background }: Parts): Call {
  const holders = new Map<MemberId, ConnectionId>()
  /** What the media server was told last; undefined while nobody ever asked. */
  let told: string | undefined
  let aside: Aside | undefined

  function reconcile() {
    const { session } = world()
    if (session === null || session.status === 'closed') return
    const together = [...holders].filter(([member]) => !isAside(member))
    const wanted = wantedRights(world(), new Map(together))
    const wantedAside = aside === undefined ? [] : wantedRights(world(), holdersIn(aside))
    const said = JSON.stringify([session.mediaRoom, ...wanted, aside?.room, ...wantedAside])
    if (said === told || (told === undefined && wanted.size === 0)) return
    told = said
    media.wanted(session.mediaRoom, wanted)
    if (aside !== undefined) media.wanted(aside.room, new Map(wantedAside))
  }

  function isAside(member: MemberId): boolean {
    return aside !== undefined && (aside.two.has(member) || aside.along.has(member))
  }

  /** The two by the connections they had; whoever goes along by any. */
  function holdersIn({ two, along }: Aside): Holders {
    return new Map([...two, ...[...holders].filter(([member]) => along.has(member))])
  }

  /** Which call somebody belongs to just now. */
  function roomOf(member: MemberId): string | undefined {
    return isAside(member) ? aside?.room : world().session?.mediaRoom
  }

  /** Has somebody's page ask for the call anew. */
  function sendOn(member: MemberId) {
    const holder = holders.get(member)
    if (holder !== undefined) outlet().connection(holder, 'mediaMoved', 'again')
  }

  /** With whom somebody is aside: the other of the two, or, along, whom they support. */
  function besideWhom(member: MemberId): MemberId | undefined {
    if (aside?.along.has(member)) return world().set?.members[member]?.supports
    return [...(aside?.two.keys() ?? [])].find((one) => one !== member)
  }

  /** Whom they support is asked for the key, by the connection that is in the side room. */
  function wantKey({ room, two }: Aside, by: MemberId) {
    const from = world().set?.members[by]?.supports
    const holder = from === undefined ? undefined : two.get(from)
    if (holder !== undefined) outlet().connection(holder, 'sideKeyWanted', room, by)
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
    if (isElsewhere(world())) return { kind: 'companion', reason: 'own-call' }
    const rights = rightsOf(world(), member)
    if (session === null || rights === undefined || connection.where !== 'room') return { kind: 'not-now' }
    if (media.state().kind === 'companion') return { kind: 'companion', reason: 'no-server' }
    const holder = holders.get(member)
    const other = holder !== undefined && holder !== id
    if (other && holdsOpen(member) && !move) return { kind: 'elsewhere' }
    if (other) takeFrom(member, holder, roomOf(member) ?? session.mediaRoom)
    holders.set(member, id)
    // Another page, or the same one loaded anew, comes to the others.
    if (other && aside?.two.has(member)) asideBroken()
    const room = roomOf(member) ?? session.mediaRoom
    reconcile()
    const key = aside?.along.get(member)
    if (aside?.along.has(member) && key === undefined) {
      wantKey(aside, member)
      return { kind: 'not-now' }
    }
    const identity = mediaIdentity(member, id)
    const ticket = await media.token(room, identity, set?.members[member]?.name ?? '', rights)
    if (ticket === undefined) return { kind: 'companion', reason: 'no-server' }
    // The token makes its identity wanted, whatever was decided meanwhile.
    told = ''
    if (![session.mediaRoom, aside?.room].includes(room)) background(media.closeRoom(room))
    reconcile()
    if (!holds(connection)) return { kind: 'elsewhere' }
    if (roomOf(member) !== room) return ask(connection, move)
    const beside = aside?.room === room ? besideWhom(member) : undefined
    const { url: path, token } = ticket
    return {
      kind: 'livekit',
      path,
      token,
      room,
      identity,
      ...(beside === undefined ? {} : { aside: beside }),
      ...(beside === undefined || key === undefined ? {} : { key }),
    }
  }

  function holdsOpen(member: MemberId): boolean {
    const holder = holders.get(member)
    return holder !== undefined && connections.get(holder)?.brokenAt === null
  }

  function goAside(two: readonly MemberId[]) {
    const before = aside
    const held = two.flatMap((member) => {
      const holder = holders.get(member)
      return holder === undefined ? [] : [[member, holder] as const]
    })
    aside = held.length === 0 ? undefined : { room: randomUUID(), two: new Map(held), along: new Map() }
    told = ''
    reconcile()
    if (before !== undefined) background(media.closeRoom(before.room))
    const moved = aside ?? before
    for (const member of [...(moved?.two.keys() ?? []), ...(moved?.along.keys() ?? [])]) sendOn(member)
  }

  function goAlong(members: readonly MemberId[]) {
    if (aside === undefined) return
    const { along } = aside
    const left = [...along.keys()].filter((one) => !members.includes(one))
    const came = members.filter((one) => !along.has(one))
    if (left.length === 0 && came.length === 0) return
    for (const one of left) along.delete(one)
    for (const one of came) along.set(one, undefined)
    told = ''
    reconcile()
    for (const one of [...left, ...came]) sendOn(one)
  }

  function giveKey(from: MemberId, room: string, to: MemberId, key: WrappedKey): Answer {
    if (aside?.room !== room || !aside.along.has(to)) return { ok: false, reason: 'stale' }
    const theirs = aside.two.has(from) && world().set?.members[to]?.supports === from
    if (!theirs) return { ok: false, reason: 'not-allowed' }
    aside.along.set(to, key)
    sendOn(to)
    return { ok: true }
  }

  /** SPEC SP5: whoever supports somebody leaves the call with that person, and has it again as soon as they are here. */
  function sendOnSupporters(before: World, after: World) {
    for (const member of holders.keys()) {
      if (after.set?.members[member]?.supports === undefined) continue
      const [had, has] = [before, after].map((world) => rightsOf(world, member) !== undefined)
      if (had !== has) sendOn(member)
    }
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
      const room = roomOf(member) ?? session.mediaRoom
      background(media.muteTrack(room, mediaIdentity(member, connection), 'microphone'))
    }
  }

  return {
    ask,
    follow(before, after) {
      const old = before.session
      const now = after.session
      if (old !== null && old.status !== 'closed') {
        const over = now === null || now.id !== old.id || now.status === 'closed'
        if (!over && isElsewhere(before) !== isElsewhere(after)) switchCall(now)
        else if (holders.size > 0 && over) leaveRoom(old.mediaRoom, 'over')
        else if (holders.size > 0 && now?.mediaRoom !== old.mediaRoom) leaveRoom(old.mediaRoom, 'again')
      }
      sendOnSupporters(before, after)
      reconcile()
      muteWhoWasMuted(before, after)
    },
    gone(connection) {
      if (!holds(connection)) return
      holders.delete(connection.member)
      if (aside?.two.has(connection.member)) asideBroken()
      reconcile()
    },
    holdsOpen,
    goAside,
    goAlong,
    giveKey,
  }
}

function isElsewhere({ set, session }: World): boolean {
  return set !== null && isCallElsewhere(set, session)
}
