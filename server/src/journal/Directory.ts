/**
 * What a link lets its holder do: make sets, take the facilitator's place, enter as a member, wait as a guest, or read
 * when a set meets.
 */
export type LinkKind = 'host' | 'claim' | 'member' | 'guest' | 'feed'

/** A link as the server knows it; instants in epoch ms. `setId` is null for a host link, `memberId` until one is known. */
export type Link = {
  tokenHash: string
  setId: string | null
  memberId: string | null
  kind: LinkKind
  /** Works a single time (host, claim, guest). */
  once: boolean
  usedAt: number | null
  revokedAt: number | null
}

/** One browser's place in one set. */
export type Browser = { browserHash: string; setId: string; memberId: string; deviceId: string }

/** A browser that may make sets; `since` in epoch ms. */
export type Host = { browserHash: string; since: number }

/** A set as lists need it; instants in epoch ms, retention in days after its last session. */
export type SetEntry = {
  setId: string
  name: string
  createdAt: number
  deletedAt: number | null
  currentSessionId: string | null
  retentionDays: number
}

/** Which session a room on the media server stands for. */
export type MediaRoom = { room: string; setId: string; sessionId: string }

/**
 * A change of the read models, committed with the events it follows from.
 * - `put` replaces the row of the same key; a link's `usedAt` and `revokedAt` only move by `use` and `revoke`, and a
 *   link that already stands for something else refuses the append as `taken`.
 * - `use` refuses the append as `used` when the link is unknown, revoked, or single and used before; a link that works
 *   many times keeps the first instant.
 * - `drop` of browsers takes those of the set that match every field given.
 */
export type IndexChange =
  | { table: 'links'; put: Omit<Link, 'usedAt' | 'revokedAt'> }
  | { table: 'links'; use: { tokenHash: string; at: number } }
  | { table: 'links'; revoke: { tokenHash: string; at: number } }
  | { table: 'links'; drop: { tokenHash: string } }
  | { table: 'browsers'; put: Browser }
  | { table: 'browsers'; drop: { setId: string; browserHash?: string; memberId?: string; deviceId?: string } }
  | { table: 'hosts'; put: Host }
  | { table: 'hosts'; drop: { browserHash: string } }
  | { table: 'sets'; put: SetEntry }
  | { table: 'sets'; drop: { setId: string } }
  | { table: 'mediaRooms'; put: MediaRoom }
  | { table: 'mediaRooms'; drop: { room: string } }

/** The read models: who stands behind a link or a browser, and which sets there are. Reads throw StorageUnavailable. */
export type Directory = {
  /** The link with this hash, used and revoked ones included. */
  findLink(tokenHash: string): Promise<Link | null>
  /** The place this browser has in this set. */
  findBrowser(browserHash: string, setId: string): Promise<Browser | null>
  /** Every place of this browser with its set, without sets marked deleted, by name. */
  setsOfBrowser(browserHash: string): Promise<readonly (Browser & { set: SetEntry })[]>
  /** Whether this browser may make sets. */
  isHost(browserHash: string): Promise<boolean>
  /** Every set, those marked deleted included, oldest first. */
  listSets(): Promise<readonly SetEntry[]>
  /** The session behind a room of the media server. */
  findMediaRoom(room: string): Promise<MediaRoom | null>
}
