import {
  type CommonView,
  type ConnectionId,
  createCommonView,
  createOwnView,
  diff,
  type MemberId,
  type OwnView,
  rolesOf,
  type SetId,
  type SideRoom,
  type Whole,
  type World,
} from '@setroom/shared'
import type { Outlet } from './Outlet.ts'

/** What everyone connected has been shown, and what changed since. */
export type Views = {
  /** Works out what a state that is likely to come will look like, and shows nothing of it. */
  foresee(world: World): void
  /** Sends what changed: the common view once for the set, each person's own. */
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
}

type Viewer = {
  connections: Set<ConnectionId>
  own: ReturnType<typeof createOwnView>
  last: OwnView
  version: number
  seesCommon: boolean
}

/** Nobody is shown anything yet. */
export function createViews({ set, outlet, worldFor, world, now, sideRoom }: Parts): Views {
  const commonView = createCommonView()
  const viewers = new Map<MemberId, Viewer>()
  let common: CommonView | null = null
  let version = 1

  function makeCommon(): CommonView | null {
    const { set: state, session } = world()
    return state === null ? null : commonView(state, session, sideRoom())
  }

  function publishCommon() {
    const next = makeCommon()
    const before = common
    common = next
    if (next === null || before === null) return
    const patch = diff(before, next)
    if (patch === undefined) return
    outlet().everyone(set, 'common', { from: version, to: version + 1, patch })
    version += 1
  }

  /** False where nothing that concerns this person alone, their roles included, has changed. */
  function publishTo(member: MemberId, viewer: Viewer): boolean {
    const next = viewer.own(worldFor(member), member, sideRoom())
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
    const sees = mayWatch(world(), member)
    if (sees === viewer.seesCommon) return
    viewer.seesCommon = sees
    for (const connection of viewer.connections) {
      outlet().watch(set, connection, sees)
      outlet().connection(connection, 'whole', wholeOf(connection, viewer))
    }
  }

  function wholeOf(connection: ConnectionId, viewer: Viewer): Whole {
    return {
      common: viewer.seesCommon ? common : null,
      own: viewer.last,
      versions: { common: version, own: viewer.version },
      now: now(),
      connection,
    }
  }

  function viewerOf(member: MemberId): Viewer | undefined {
    const known = viewers.get(member)
    if (known !== undefined) return known
    const own = createOwnView()
    const last = own(worldFor(member), member, sideRoom())
    if (last === null) return undefined
    if (viewers.size === 0) common = makeCommon()
    const viewer = {
      connections: new Set<ConnectionId>(),
      own,
      last,
      version: 1,
      seesCommon: mayWatch(world(), member),
    }
    viewers.set(member, viewer)
    return viewer
  }

  return {
    foresee(world) {
      // The views remember what they were last made from: publishing the same state finds them made.
      if (world.set !== null && viewers.size > 0) commonView(world.set, world.session, sideRoom())
      for (const [member, { own }] of viewers) own(worldFor(member, world), member, sideRoom())
    },
    publish() {
      if (viewers.size === 0) return
      publishCommon()
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
      outlet().watch(set, connection, viewer.seesCommon)
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
function mayWatch(world: World, member: MemberId): boolean {
  const roles = rolesOf(world, member, 'session')
  return roles.length > 0 && !roles.includes('waiting')
}
