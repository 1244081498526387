import type { Job, JobKind } from '../journal/Directory.ts'

/** A job that one server is at; nobody else gets it before the lease ends. `attempts` counts this one. */
export type LeasedJob = Job & { lease: string; attempts: number }

/**
 * Which jobs to take: those due at `now`, at most `limit`, soonest first, held until `until` (epoch ms). Jobs of kinds to
 * `leave` are another server's to do: they are taken when they have been due since `since`, and nobody was at them.
 */
export type LeaseAsk = {
  lease: string
  now: number
  until: number
  limit: number
  leave?: { kinds: readonly JobKind[]; since: number }
}

/**
 * The rows of what is to be done. A job belongs to whoever holds its lease; a server that dies leaves it to the next
 * one when the lease has ended. Jobs come and go with what they follow from (`IndexChange`), and are deleted once done.
 */
export type Jobs = {
  /** Takes what is due and nobody holds, of the kinds that this release knows; of several servers that ask at once each gets other jobs. */
  lease(ask: LeaseAsk): Promise<readonly LeasedJob[]>
  /** Deletes a job that is done; false when the lease is not its holder's any more. */
  done(held: { key: string; lease: string }): Promise<boolean>
  /** Gives a job back, to be tried again at the instant; false when the lease is not its holder's any more. */
  later(held: { key: string; lease: string; nextAt: number }): Promise<boolean>
}
