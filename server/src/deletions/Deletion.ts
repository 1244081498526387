import { createHash } from 'node:crypto'

export const deletionKinds = ['set', 'link', 'member', 'removed', 'revoked', 'text'] as const

/**
 * Something that was erased, told by hashes alone: what is to stay erased whichever copy of the database comes back.
 * - `set`: a whole set
 * - `link`: a link of such a set, so that whoever opens it hears that the set is gone
 * - `member`: a person who left, with every text they wrote
 * - `removed`: a person who was removed, whose words stay
 * - `revoked`: a link that was revoked, or renewed, in a set that goes on
 * - `text`: one text
 */
export type Deletion = {
  kind: (typeof deletionKinds)[number]
  key: string
  /** The key of the set; of a set itself, its own. */
  set: string
  /** When it was erased, epoch ms. */
  at: number
}

const hash = (...parts: readonly string[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url')

/** By what deletions are known; nobody makes an id of it. */
export const deletionKey = {
  set: (set: string) => hash('set', set),
  link: (tokenHash: string) => hash('link', tokenHash),
  member: (set: string, member: string) => hash('member', set, member),
  removed: (set: string, member: string) => hash('removed', set, member),
  revoked: (tokenHash: string) => hash('revoked', tokenHash),
  text: (set: string, text: string) => hash('text', set, text),
}
