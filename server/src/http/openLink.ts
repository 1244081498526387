import { randomBytes } from 'node:crypto'
import type { Answer, CommandId, DeviceId, MemberId, SetId } from '@setroom/shared'
import { deletionKey, toNote } from '../deletions/Deletion.ts'
import type { Browser, Link } from '../journal/Directory.ts'
import { StorageUnavailable } from '../journal/StorageUnavailable.ts'
import { claimRightOf, isOpenRight, takeClaim } from './claimRight.ts'
import type { HttpDeps } from './HttpDeps.ts'
import type { KnownBrowser } from './knownBrowser.ts'

/** What an opened link has given. `other`: this browser is that person already; nothing was done. */
export type Opened =
  | { kind: 'host' }
  | { kind: 'claim' }
  | {
      kind: 'member' | 'guest'
      set: string
      member: string
      setName: string
      name: string
      session?: string
      /** A member’s place that had not been taken before. */
      first?: true
    }
  | { kind: 'other'; setName: string; name: string }

/** A link and whoever opens it. `browserHash` makes a cookie when the browser has none. */
export type Opening = {
  readonly tokenHash: string
  readonly label: string
  /** Gives up the place of another member of the same set. */
  readonly move: boolean
  readonly known: KnownBrowser | null
  readonly browserHash: () => string
}

/** A random id: 128 bits in base64url. */
export function randomName<Id extends string>(): Id {
  return randomBytes(16).toString('base64url') as Id
}

/** Opens a link; null when it does not open, whatever the reason. Throws StorageUnavailable. */
export async function openLink(opening: Opening, deps: HttpDeps): Promise<Opened | null> {
  const link = await deps.journal.directory.findLink(opening.tokenHash)
  if (link === null || link.revokedAt !== null) return null
  switch (link.kind) {
    case 'host':
      return openHost(link, opening, deps)
    case 'claim':
      return openClaim(opening, deps)
    case 'member':
    case 'guest':
      return openPlace(link, opening, deps)
    case 'feed':
      // For calendars only: it lets nobody in.
      return null
  }
}

async function openHost(
  link: Link,
  { tokenHash, known, browserHash }: Opening,
  deps: HttpDeps,
): Promise<Opened | null> {
  // Opened again by the browser that used it, for instance by the back button.
  if (link.usedAt !== null) return known?.host === true ? { kind: 'host' } : null
  const at = deps.clock.now()
  const put = { browserHash: browserHash(), since: at }
  const result = await deps.journal.append({
    streams: [],
    index: [
      { table: 'links', use: { tokenHash, at } },
      { table: 'hosts', put },
    ],
  })
  return result.ok ? { kind: 'host' } : null
}

async function openClaim({ tokenHash, known, browserHash }: Opening, deps: HttpDeps): Promise<Opened | null> {
  if (known?.claim === true) return { kind: 'claim' }
  const hash = browserHash()
  const result = await deps.journal.append({
    streams: [],
    index: takeClaim(tokenHash, hash, deps.clock.now()),
  })
  if (result.ok) return { kind: 'claim' }
  // Two clicks at once: the other one has taken it for this very browser.
  return isOpenRight(await deps.journal.directory.findLink(claimRightOf(hash))) ? { kind: 'claim' } : null
}

async function openPlace(link: Link, opening: Opening, deps: HttpDeps): Promise<Opened | null> {
  const { rooms, journal } = deps
  const set = link.setId as SetId | null
  const member = link.memberId as MemberId | null
  if (set === null || member === null) return null
  const before = opening.known && (await journal.directory.findBrowser(opening.known.hash, set))
  const state = (await rooms.world(set)).set
  const person = state?.members[member]
  if (!state || state.deletedAt !== undefined || !person || person.status === 'removed') return null
  const kind = link.kind === 'guest' ? 'guest' : 'member'
  const opened: Extract<Opened, { kind: 'member' | 'guest' }> = {
    kind,
    set,
    member,
    setName: state.name,
    name: person.name,
  }
  if (kind === 'member' && person.status === 'invited') opened.first = true
  // A guest's keys are their session's, so their browser has to know which.
  if (person.guestOf !== undefined) opened.session = person.guestOf
  const there = before !== null && state.devices[before.deviceId as DeviceId] !== undefined
  // A browser whose device was undone does not come back by the link that it came with.
  if (before?.memberId === member) return there ? opened : null
  if (link.once && link.usedAt !== null) return null
  if (there && !opening.move) {
    const name = state.members[before.memberId as MemberId]?.name ?? ''
    return { kind: 'other', setName: state.name, name }
  }
  const browserHash = opening.browserHash()
  const device = randomName<DeviceId>()
  const answer = await rooms.execute(
    set,
    'system',
    randomName<CommandId>(),
    { type: 'device.add', member, device, label: opening.label },
    {
      index: [
        { table: 'links', use: { tokenHash: link.tokenHash, at: deps.clock.now() } },
        { table: 'browsers', put: { browserHash, setId: set, memberId: member, deviceId: device } },
      ],
    },
  )
  if (!saved(answer)) return null
  if (there) await leavePlace(before, deps)
  return opened
}

/** Whether this was the link of somebody who has left the set by themselves, or declined: its holder may hear that. */
export async function wasLeft(tokenHash: string, { rooms, journal }: HttpDeps): Promise<boolean> {
  const { setId, memberId } = (await journal.directory.findLink(tokenHash)) ?? {}
  if (!setId || !memberId) return false
  const person = (await rooms.world(setId as SetId)).set?.members[memberId as MemberId]
  return (person?.leftAt ?? person?.declinedAt) !== undefined && person?.link.tokenHash === tokenHash
}

/** Takes a device out as its own owner, and the browser's place with it even if the set no longer knows either. */
export async function leavePlace(place: Browser, { rooms, journal, clock }: HttpDeps): Promise<void> {
  const { setId, memberId, deviceId, browserHash } = place
  const command = { type: 'device.remove' as const, device: deviceId as DeviceId }
  const index = [
    { table: 'browsers' as const, drop: { setId, browserHash, deviceId } },
    // In an older copy its device is undone, and this browser may come back all the same.
    toNote(setId, 'signedOut', deletionKey.signedOut(deviceId), clock.now()),
  ]
  const answer = await rooms.execute(setId as SetId, memberId as MemberId, randomName(), command, { index })
  if (!saved(answer)) await journal.append({ streams: [], index })
}

/** Whether a command was taken; throws when that cannot be known just now. */
export function saved(answer: Answer): boolean {
  if (!answer.ok && answer.reason === 'not-saved') throw new StorageUnavailable('not saved')
  return answer.ok
}
