import { createHash } from 'node:crypto'
import type { IndexChange } from '../journal/Directory.ts'

export const deletionKinds = [
  'set',
  'link',
  'member',
  'removed',
  'revoked',
  'text',
  'signedOut',
  'mail',
  'address',
  'host',
] as const
type DeletionKind = (typeof deletionKinds)[number]

/**
 * Something that was erased or closed, told by hashes alone: what is to stay so whichever copy of the database comes
 * back. What can happen more than once has its instant in its key.
 * - `set`: a whole set
 * - `link`: a link of such a set, so that whoever opens it hears that the set is gone
 * - `member`: a person who left or declined, with every text they wrote
 * - `removed`: a person who was removed, whose words stay
 * - `revoked`: what opened something: a link that was revoked or renewed, a device that was undone, a claim link
 * - `text`: one text
 * - `signedOut`: a device whose browser gave up its place by itself, and may come back by the same link
 * - `mail`: that somebody wants no reminders by mail, or wants them again; the last one counts
 * - `address`: an e-mail address that somebody took out or put another in the place of
 * - `host`: a browser’s right to make sets, given up
 */
export type Deletion = {
  kind: DeletionKind
  key: string
  /** The key of the set; of a set itself, its own; empty for what belongs to none. */
  set: string
  /** When it was erased, epoch ms. */
  at: number
}

const hash = (...parts: readonly unknown[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url')

/** By what deletions are known; nobody makes an id of it. */
export const deletionKey = {
  set: (set: string) => hash('set', set),
  link: (tokenHash: string) => hash('link', tokenHash),
  member: (set: string, member: string) => hash('member', set, member),
  removed: (set: string, member: string) => hash('removed', set, member),
  revoked: (tokenHashOrDevice: string) => hash('revoked', tokenHashOrDevice),
  text: (set: string, text: string) => hash('text', set, text),
  signedOut: (device: string) => hash('signedOut', device),
  mail: (set: string, member: string, on: boolean, at: number) => hash('mail', set, member, on, at),
  address: (set: string, member: string, email: string, at: number) =>
    hash('address', set, member, email, at),
  host: (browserHash: string, at: number) => hash('host', browserHash, at),
}

/**
 * A row by which something that was closed at an instant (epoch ms) is noted for older copies; `set` is null for what
 * belongs to none. `subject` holds kind and key, so that nothing stands in it that is not in the list.
 */
export function toNote(set: string | null, kind: DeletionKind, key: string, at: number): IndexChange {
  const subject = `${kind} ${key}`
  const put = {
    key: `link:${subject}`,
    kind: 'link' as const,
    setId: set,
    memberId: null,
    subject,
    dueAt: at,
  }
  return { table: 'jobs', put }
}

/** What such a row says; one of an earlier release holds the hash of a link alone. */
export function noted(subject: string): Pick<Deletion, 'kind' | 'key'> {
  const [kind, key] = subject.split(' ')
  const known = deletionKinds.find((one) => one === kind)
  return known === undefined || key === undefined
    ? { kind: 'revoked', key: deletionKey.revoked(subject) }
    : { kind: known, key }
}
