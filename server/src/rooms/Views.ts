import {
  type ConnectionId,
  createCommonView,
  createOwnView,
  createVisitorsView,
  diff,
  type HeardView,
  type MemberId,
  type OwnView,
  rolesOf,
  type SetId,
  type SideRoom,
  type Whole,
  type World,
} from '@setroom/shared'
import { type Audience, audiences, type Outlet } from './Outlet.ts'
import { createSharedView, type SharedView } from './SharedView.ts'

/** What everyone connected has been shown, and what changed since. */
export type Views = {
  /** Works out what a state that is likely to come will look like, and shows nothing of it. */
  foresee(world: World): void
  /** Sends what changed: the common view once for each audience, each person's own. */
  publish(): void
  /** Sends one person what changed for them alone. */
  publishOwn(member: MemberId): void
  /** Adds a connection and says what it sees; undefined for somebody without a place. */
  join(connection: ConnectionId, member: MemberId): Whole | undefined
  /** The whole view again; undefined for a connection that never joined. */
  whole(connection: ConnectionId): Whole | undefined
  leave(connection: ConnectionId): void
}

type Parts = {
  set: SetId
  outlet(): Outlet
  /** The state as this person's own view is made from: with live airtime for whoever holds the controls. */
  worldFor(member: MemberId, world?: World): World
  world(): World
  now(): number
  /** Who is in the side room or asked into it, which is in no state. */
  sideRoom(): SideRoom | null
  /** When each was last heard, which is in no state either. */
  heard(): HeardView
}

type Viewer = {
  connections: Set<ConnectionId>
  own: ReturnType<typeof createOwnView>
  last: OwnView
  version: number
  /** Whose common view they see; null: none. */
  among: Audience | null
}

/** Nobody is shown anything yet. */
export function createViews({ set, outlet, worldFor, world, now, sideRoom, heard }: Parts): Views {
  const commonView = createCommonView()
  const visitorsView = createVisitorsView()
  const viewers = new Map<MemberId, Viewer>()
  const make = () => {
    const { set: state, session } = world()
    return state === null ? null : commonView(state, session, sideRoom())
  }
  const shared: Readonly<Record<Audience, SharedView>> = {
    members: createSharedView(make, (patch) => outlet().audience(set, 'members', 'common', patch)),
    visitors: createSharedView(
      () => {
        const common = make()
        return common === null ? null : visitorsView(common)
      },
      (patch) => outlet().audience(set, 'visitors', 'common', patch),
    ),
  }

  const watched = (audience: Audience) => [...viewers.values()].some(({ among }) => among === audience)

  /** Among whom somebody is now. What nobody watched has not been kept up: most sessions have no visitors. */
  function amongNow(member: MemberId): Audience | null {
    const among = audienceOf(world(), member)
    if (among !== null && !watched(among)) shared[among].forget()
    return among
  }

  /** False where nothing that concerns this person alone, their roles included, has changed. */
  function publishTo(member: MemberId, viewer: Viewer): boolean {
    const next = viewer.own(worldFor(member), member, sideRoom(), heard())
    if (next === viewer.last) return false
    // Somebody without a place is shut out, and sees nothing new before that.
    if (next === null) return true
    const patch = diff(viewer.last, next)
    viewer.last = next
    if (patch === undefined) return true
    outlet().person(set, member, 'own', { from: viewer.version, to: viewer.version + 1, patch })
    viewer.version += 1
    return true
  }

  /** A guest comes in, or stands at the door again: the whole view, or only their own. */
  function openOrClose(member: MemberId, viewer: Viewer) {
    const among = audienceOf(world(), member)
    if (among === viewer.among) return
    viewer.among = amongNow(member)
    for (const connection of viewer.connections) {
      outlet().watch(set, connection, among)
      outlet().connection(connection, 'whole', wholeOf(connection, viewer))
    }
  }

  function wholeOf(connection: ConnectionId, viewer: Viewer): Whole {
    const seen = viewer.among === null ? undefined : shared[viewer.among]
    return {
      common: seen?.whole() ?? null,
      own: viewer.last,
      versions: { common: seen?.version() ?? 1, own: viewer.version },
      now: now(),
      connection,
    }
  }

  function viewerOf(member: MemberId): Viewer | undefined {
    const known = viewers.get(member)
    if (known !== undefined) return known
    const own = createOwnView()
    const last = own(worldFor(member), member, sideRoom(), heard())
    if (last === null) return undefined
    const viewer: Viewer = {
      connections: new Set<ConnectionId>(),
      own,
      last,
      version: 1,
      among: amongNow(member),
    }
    viewers.set(member, viewer)
    return viewer
  }

  return {
    foresee(world) {
      // The views remember what they were last made from: publishing the same state finds them made.
      if (world.set !== null && viewers.size > 0) commonView(world.set, world.session, sideRoom())
      for (const [member, { own }] of viewers) own(worldFor(member, world), member, sideRoom(), heard())
    },
    publish() {
      // Whoever is of another audience now gets nothing of what theirs is sent next; `openOrClose` takes them in.
      for (const [member, { among, connections }] of viewers) {
        if (among === null || audienceOf(world(), member) === among) continue
        for (const connection of connections) outlet().watch(set, connection, null)
      }
      for (const audience of audiences) if (watched(audience)) shared[audience].publish()
      for (const [member, viewer] of viewers) {
        if (publishTo(member, viewer)) openOrClose(member, viewer)
      }
    },
    publishOwn(member) {
      const viewer = viewers.get(member)
      if (viewer !== undefined) publishTo(member, viewer)
    },
    join(connection, member) {
      const viewer = viewerOf(member)
      if (viewer === undefined) return undefined
      viewer.connections.add(connection)
      outlet().watch(set, connection, viewer.among)
      return wholeOf(connection, viewer)
    },
    whole(connection) {
      const viewer = [...viewers.values()].find(({ connections }) => connections.has(connection))
      return viewer === undefined ? undefined : wholeOf(connection, viewer)
    },
    leave(connection) {
      for (const [member, viewer] of viewers) {
        if (viewer.connections.delete(connection) && viewer.connections.size === 0) viewers.delete(member)
      }
    },
  }
}

/** Everybody with a place, but for a guest whom nobody has admitted (yet). */
function audienceOf(world: World, member: MemberId): Audience | null {
  const roles = rolesOf(world, member, 'session')
  if (roles.length === 0 || roles.includes('waiting')) return null
  return world.set?.members[member]?.guestOf === undefined ? 'members' : 'visitors'
}
