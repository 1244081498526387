import type { LeaseAsk, LeasedJob } from '../jobs/Jobs.ts'
import type { Address, Browser, Claim, Link, MediaRoom, SetEntry, SignIn } from './Directory.ts'
import type { AppendResult, ErasureMark, StreamName, Written } from './Journal.ts'
import type { PreparedAppend } from './prepareAppend.ts'

/** How the thread opens its file. */
export type SqliteOptions = {
  /** Path of the database; made, with its folder, when it is not there. */
  file: string
  /** The file grows no further than this many bytes. */
  maxBytes?: number
  /** Holds the thread this long after each commit, as a slower disk would: for measurements. */
  slowCommitMs?: number
}

/** What the main thread may ask of the SQLite thread, and what it gets. */
export type Requests = {
  open: { ask: null; answer: null }
  append: { ask: PreparedAppend; answer: AppendResult }
  page: { ask: { stream: StreamName; after: number; limit: number }; answer: Page }
  receipt: { ask: { stream: StreamName; actor: string; commandId: string }; answer: string | null }
  expireReceipts: { ask: number; answer: number }
  purgeTexts: { ask: { set: string; ids: readonly string[]; marks: readonly ErasureMark[] }; answer: null }
  deleteSet: { ask: { set: string; marks: readonly ErasureMark[] }; answer: null }
  forgetMember: {
    ask: { set: string; member: string; words: boolean; marks: readonly ErasureMark[] }
    answer: null
  }
  forgetMeasured: { ask: { set: string; session: string }; answer: null }
  forgetReplaced: { ask: string; answer: null }
  writtenBy: { ask: { set: string; member: string }; answer: readonly Written[] }
  textIds: { ask: string; answer: readonly string[] }
  deletedAmong: { ask: readonly string[]; answer: ReadonlySet<string> }
  anonymous: { ask: string; answer: string[] }
  probe: { ask: null; answer: null }
  findLink: { ask: string; answer: Link | null }
  findBrowser: { ask: { browserHash: string; setId: string }; answer: Browser | null }
  setsOfBrowser: { ask: string; answer: readonly (Browser & { set: SetEntry })[] }
  isHost: { ask: string; answer: boolean }
  listHosts: { ask: null; answer: readonly string[] }
  claimsOf: { ask: string; answer: readonly Claim[] }
  listSets: { ask: null; answer: readonly SetEntry[] }
  findMediaRoom: { ask: string; answer: MediaRoom | null }
  findAddress: { ask: string; answer: readonly Address[] }
  findSignIn: { ask: string; answer: SignIn | null }
  countSignIns: { ask: { addressHash: string; at: number }; answer: number }
  secret: { ask: { name: string; proposed: string }; answer: string }
  lease: { ask: LeaseAsk; answer: readonly LeasedJob[] }
  jobDone: { ask: { key: string; lease: string }; answer: boolean }
  jobLater: { ask: { key: string; lease: string; nextAt: number }; answer: boolean }
  close: { ask: null; answer: null }
}

/** Some events of a stream as JSON, oldest first, the texts they refer to, and the stream's version. */
export type Page = { version: number; bodies: string[]; texts: [id: string, body: string][] }

/** One question on its way to the thread. */
export type Question = {
  [Op in keyof Requests]: { id: number; op: Op; ask: Requests[Op]['ask'] }
}[keyof Requests]

/** Whether what failed is a storage that cannot be used just now, one of a later release, or a fault of ours. */
export type Failure = 'unavailable' | 'newer' | 'fault'

/** One answer on its way back. */
export type Answer =
  | { id: number; ok: true; value: unknown }
  | { id: number; ok: false; failure: Failure; message: string }
