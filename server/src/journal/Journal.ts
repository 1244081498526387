import type { Sealed } from '@setroom/shared'
import type { Jobs } from '../jobs/Jobs.ts'
import type { Directory, IndexChange } from './Directory.ts'

/** What JSON gives back equal: no undefined in arrays, no NaN, no bigint, no Date. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue }

/** A set lives in one stream for months; each of its sessions has one of its own. */
export type StreamName = `set:${string}` | `session:${string}`

/**
 * An event as the domain makes it; `type` and `v` are the domain's, `at` is epoch ms. Sealed texts (objects with string
 * `id`, `iv` and `ct`) may stand anywhere inside; everything else must be JSON.
 */
export type JournalEvent = {
  readonly type: string
  readonly v: number
  readonly at: number
  readonly [field: string]: unknown
}

/** Everything one command changes: committed together or not at all. */
export type Append = {
  /**
   * The set that all of this belongs to, so that deleting the set finds it. May be left out when a `set:` stream is
   * among the streams, and where nothing but the index changes.
   */
  readonly set?: string
  /** The member whose texts these are, so that they go when this person does; absent for what is the set's own. */
  readonly writer?: string
  /** `expected` is the version before these events, 0 for a new stream. */
  readonly streams: readonly {
    readonly stream: StreamName
    readonly expected: number
    readonly events: readonly JournalEvent[]
  }[]
  /** Remembers the command's answer for `receiptLifeMs`, so that a retry gets its first answer. */
  readonly receipt?: {
    readonly stream: StreamName
    readonly actor: string
    readonly commandId: string
    readonly outcome: JsonValue
  }
  /** Read-model changes, applied in order. */
  readonly index?: readonly IndexChange[]
  /** Kept apart under random keys, without author, time or order. */
  readonly anonymous?: { readonly session: string; readonly texts: readonly Sealed[] }
}

/**
 * Why nothing of an append was committed.
 * - `conflict`: a stream is at another version than expected; load it and decide again
 * - `duplicate`: the receipt is there already; `outcome` is the first answer
 * - `used`: a link to be used is unknown, revoked, or was used before
 * - `taken`: a text's id or a link's hash is in use with other content
 */
export type AppendResult =
  | { ok: true }
  | { ok: false; reason: 'conflict' | 'used' | 'taken' }
  | { ok: false; reason: 'duplicate'; outcome: JsonValue }

/** Events after the version asked for, oldest first; `version` is the stream's own, 0 when there is none. */
export type Loaded = { version: number; events: readonly JournalEvent[] }

/** Written with an erasure, in the same transaction: that this was erased (a hash), and when (epoch ms). */
export type ErasureMark = { readonly key: string; readonly at: number }

/** A text and where it stands: see `textPlaces`. `at` is epoch ms, `session` null for what stands in the set's stream. */
export type Written = {
  readonly text: Sealed
  readonly session: string | null
  readonly where: string
  readonly at: number
  /** Who wrote it, as far as is known. */
  readonly by: string | null
}

/** How long a receipt is kept: a laptop closed over a weekend still gets its first answer. */
export const receiptLifeMs = 3 * 24 * 60 * 60 * 1000

/**
 * Where events live. Every method throws StorageUnavailable when the storage cannot be used just now, and TypeError
 * when it is handed what JSON would not give back equal.
 */
export type Journal = {
  readonly directory: Directory
  /** What is to be done later. */
  readonly jobs: Jobs
  /** Resolves once everything is on disk; calls made together share one commit, each keeping its own outcome. */
  append(batch: Append): Promise<AppendResult>
  /** The stream's events after version `after` (default 0), texts joined back in; a purged one is `{id, gone: true}`. */
  load(stream: StreamName, after?: number): Promise<Loaded>
  /** The answer this command got, or null when it is unknown or has expired. */
  receipt(stream: StreamName, actor: string, commandId: string): Promise<{ outcome: JsonValue } | null>
  /** Forgets receipts older than the instant (epoch ms), at most 1,000 a call; says how many. */
  expireReceipts(before: number): Promise<number>
  /** Erases the content of these texts for good, also from earlier bytes on disk; their places stay. */
  purgeTexts(set: string, ids: readonly string[], marks?: readonly ErasureMark[]): Promise<void>
  /** Erases a set: its streams, texts, anonymous texts, receipts and index rows, also from earlier bytes on disk. */
  deleteSet(set: string, marks?: readonly ErasureMark[]): Promise<void>
  /**
   * Erases how a member is reached and what devices they used, and with `words` every text that they wrote or that was
   * for them alone; also from earlier bytes on disk.
   */
  forgetMember(
    set: string,
    person: { readonly member: string; readonly words: boolean },
    marks?: readonly ErasureMark[],
  ): Promise<void>
  /** Erases the seconds counted in a session and the answers to its pulse; also from earlier bytes on disk. */
  forgetMeasured(set: string, session: string): Promise<void>
  /**
   * Erases from a set's stream how it and its people were called or reached before, and what devices were called that
   * are undone; also from earlier bytes on disk.
   */
  forgetReplaced(set: string): Promise<void>
  /** Every text that a member wrote, or that is for them alone, and that was not erased; oldest first in each stream. */
  writtenBy(set: string, member: string): Promise<readonly Written[]>
  /** The ids of a set's texts that were not erased. */
  textIds(set: string): Promise<readonly string[]>
  /** The anonymous texts of a session, in an order that tells nothing. */
  anonymous(session: string): Promise<readonly Sealed[]>
  /** Whether a write would be kept just now; tries one, never throws. */
  ready(): Promise<boolean>
  /** Commits what is waiting and lets go of the file; nothing may be called afterwards. */
  close(): Promise<void>
}
