import {
  applyPatch,
  type CommonView,
  type ConnectionId,
  type MemberId,
  type OwnView,
  type ServerEvents,
  type ViewPatch,
  type Whole,
} from '@setroom/shared'
import type { Audience, Outlet } from '../../../server/src/rooms/Outlet.ts'

/** What one connection has been told, as JSON would have carried it, and what it made of it. */
export type Told = { member: MemberId; view: Whole; shutOut: boolean; wrong: string[]; bytes: number }

/** An outlet whose connections keep their views by the patches they get, without sockets. */
export function crankedOutlet(): {
  outlet: Outlet
  told: Map<ConnectionId, Told>
  member(of: ConnectionId, is: MemberId): void
} {
  const told = new Map<ConnectionId, Told>()
  const members = new Map<ConnectionId, MemberId>()
  const watching = new Map<ConnectionId, Audience>()
  const travel = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

  function take(id: ConnectionId, event: keyof ServerEvents, args: readonly unknown[]) {
    const mine = told.get(id)
    const [first] = travel(args)
    if (mine !== undefined) mine.bytes += JSON.stringify(args).length
    if (event === 'whole') {
      const member = members.get(id)!
      told.set(id, { member, view: first as Whole, shutOut: false, wrong: mine?.wrong ?? [], bytes: 0 })
    } else if (mine === undefined) return
    else if (event === 'shutOut') mine.shutOut = true
    else if (mine.shutOut) mine.wrong.push(`${event} after being shut out`)
    else if (event === 'common') patch(mine, 'common', first as ViewPatch)
    else if (event === 'own') patch(mine, 'own', first as ViewPatch)
  }

  function patch(mine: Told, part: 'common' | 'own', { from, to, patch: change }: ViewPatch) {
    const before = mine.view[part]
    if (before === null || mine.view.versions[part] !== from) {
      mine.wrong.push(`${part} ${from}→${to} at ${mine.view.versions[part]}`)
      return
    }
    const after =
      part === 'common' ? applyPatch(before as CommonView, change) : applyPatch(before as OwnView, change)
    mine.view = { ...mine.view, [part]: after, versions: { ...mine.view.versions, [part]: to } }
  }

  const all: Outlet['everyone'] = (_set, event, ...args) => {
    for (const id of watching.keys()) take(id, event, args)
  }
  return {
    told,
    member: (of, is) => void members.set(of, is),
    outlet: {
      audience(_set, audience, event, ...args) {
        for (const [id, as] of watching) if (as === audience) take(id, event, args)
      },
      everyone: all,
      everyoneVolatile: all,
      person(_set, member, event, ...args) {
        for (const [id, who] of members) if (who === member) take(id, event, args)
      },
      connection: (id, event, ...args) => take(id, event, args),
      watch(_set, id, as) {
        if (as !== null) watching.set(id, as)
        else watching.delete(id)
      },
      end: (id) => {
        watching.delete(id)
        members.delete(id)
      },
    },
  }
}
