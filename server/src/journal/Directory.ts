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

/**
 * A claim link as its maker finds it again: who made it and when (epoch ms), the right it became where somebody opened
 * it, and the set that was made by it.
 */
export type Claim = {
  tokenHash: string
  hostHash: string
  madeAt: number
  right: string | null
  setId: string | null
}

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

/** What is done by sending a mail, which only a server does that knows where to. */
export const mailKinds = [
  'commitmentSoon',
  'commitmentDue',
  'asked',
  'session',
  'dates',
  'endSoon',
  'note',
  'export',
  'takeOver',
  'signIn',
] as const

/**
 * What there is to do: remind of a commitment two days before and on its day, tell whoever was asked how it goes, remind of a session, tell of dates that changed, tell of a note, tell
 * of an export that is announced, tell of an offer to take the facilitation over, warn that a set's time is nearly over, mail a link for signing in again, close a session that everybody left behind, end a set
 * whose time is over, erase a deleted one, erase what somebody left who is gone, erase what was measured in a session,
 * erase texts that nothing refers to any more, erase what people or devices were called or reached by before, note what was closed or stopped, tell two sets what they have to hear of each other
 * about what was carried from one into the other, or read a set of an earlier release for all that.
 */
export const jobKinds = [
  ...mailKinds,
  'abandoned',
  'end',
  'erase',
  'forget',
  'measured',
  'texts',
  'replaced',
  'link',
  'supervision',
  'catchUp',
] as const
export type JobKind = (typeof jobKinds)[number]

/** Something to do at an instant (epoch ms). `subject`: the commitment, the session, the other set, what is to be noted, or the hash of an address. */
export type Job = {
  /** The same thing to do has the same key, whoever asks for it. */
  key: string
  kind: JobKind
  setId: string | null
  memberId: string | null
  subject: string | null
  dueAt: number
}

/** The hash of a member's e-mail address, by which they are found when they sign in again. */
export type Address = { setId: string; memberId: string; addressHash: string }

/** A mailed link for signing in, by the hash of its token; works once and until the instant (epoch ms). */
export type SignIn = { tokenHash: string; addressHash: string; expiresAt: number }

/**
 * A change of the read models, committed with the events it follows from.
 * - `put` replaces the row of the same key; a link's `usedAt` and `revokedAt` only move by `use` and `revoke`, and a
 *   link that already stands for something else refuses the append as `taken`.
 * - `use` refuses the append as `used` when the link is unknown, revoked, or single and used before; a link that works
 *   many times keeps the first instant.
 * - `put` of a job that is there already makes it due at the new instant, whoever is at it just now.
 * - `use` of a sign-in takes the row away, and refuses the append as `used` when it is not there or has expired.
 * - a claim that nobody noted is neither opened nor spent: those of earlier releases have no row.
 * - `drop` of browsers takes those of the set that match every field given; of claims, those of the host.
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
  | { table: 'claims'; put: Pick<Claim, 'tokenHash' | 'hostHash' | 'madeAt'> }
  | { table: 'claims'; open: { tokenHash: string; right: string } }
  | { table: 'claims'; spend: { right: string; setId: string } }
  | { table: 'claims'; drop: { hostHash: string; tokenHash?: string } }
  | { table: 'sets'; put: SetEntry }
  | { table: 'sets'; drop: { setId: string } }
  | { table: 'jobs'; put: Job }
  | { table: 'jobs'; drop: { key: string } }
  | { table: 'addresses'; put: Address }
  | { table: 'addresses'; drop: { setId: string; memberId: string } }
  | { table: 'signIns'; put: SignIn }
  | { table: 'signIns'; use: { tokenHash: string; at: number } }
  | { table: 'signIns'; drop: { expiredBefore: number } }
  | { table: 'mediaRooms'; put: MediaRoom }
  | { table: 'mediaRooms'; drop: { room: string } }
  | { table: 'deletions'; put: { key: string; at: number } }
  | { table: 'deletions'; drop: { before: number } }

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
  /** The hashes of all browsers that may make sets. */
  listHosts(): Promise<readonly string[]>
  /** The claim links that this host's browser made, the newest first. */
  claimsOf(hostHash: string): Promise<readonly Claim[]>
  /** Every set, those marked deleted included, oldest first. */
  listSets(): Promise<readonly SetEntry[]>
  /** The places of whoever has this address, without sets marked deleted. */
  findAddress(addressHash: string): Promise<readonly Address[]>
  /** The mailed link with this hash, unless it was used; it may have expired. */
  findSignIn(tokenHash: string): Promise<SignIn | null>
  /** How many links mailed to this address still work at an instant (epoch ms). */
  countSignIns(addressHash: string, at: number): Promise<number>
  /** A secret that all servers on this storage share; the first value ever proposed for a name stays. */
  secret(name: string, proposed: string): Promise<string>
  /** Which of these keys stand for something that was erased (see Deletion). */
  deletedAmong(keys: readonly string[]): Promise<ReadonlySet<string>>
  /** The session behind a room of the media server. */
  findMediaRoom(room: string): Promise<MediaRoom | null>
}
