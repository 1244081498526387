import { deletionKey, toNote } from '../deletions/Deletion.ts'
import type { IndexChange, Link } from '../journal/Directory.ts'
import { sha256 } from './browserCookie.ts'

/**
 * A claim link gives the browser that opens it the right to make one set. The right is a row among the links, under
 * a name made from the browser's: the link is used up by opening it, the right by the set that is made with it, each
 * in one transaction. A browser has at most one right at a time; while it has one, another claim link stays unused.
 * No token hashes to such a name: tokens are base64url, and this has a colon.
 */
export function claimRightOf(browserHash: string): string {
  return sha256(`claim:${browserHash}`)
}

/** Whether a row found under that name still stands for a right. */
export function isOpenRight(link: Link | null): boolean {
  return link !== null && link.kind === 'claim' && link.usedAt === null && link.revokedAt === null
}

/** Turns a claim link into the browser's right. */
export function takeClaim(tokenHash: string, browserHash: string, at: number): readonly IndexChange[] {
  const right = claimRightOf(browserHash)
  return [
    { table: 'links', use: { tokenHash, at } },
    { table: 'links', put: { tokenHash: right, setId: null, memberId: null, kind: 'claim', once: true } },
    { table: 'claims', open: { tokenHash, right } },
  ]
}

/**
 * Takes a claim link back before anybody opened it: refused as `used` once somebody has. The link is used up first, so
 * that of an opening and a withdrawal at one time only one comes through.
 */
export function withdrawClaim(tokenHash: string, hostHash: string, at: number): readonly IndexChange[] {
  return [
    { table: 'links', use: { tokenHash, at } },
    { table: 'links', revoke: { tokenHash, at } },
    { table: 'claims', drop: { hostHash, tokenHash } },
    toNote(null, 'revoked', deletionKey.revoked(tokenHash), at),
  ]
}

/** Gives up a host's right to make sets. */
export function endHost(browserHash: string, at: number): readonly IndexChange[] {
  return [
    { table: 'hosts', drop: { browserHash } },
    { table: 'claims', drop: { hostHash: browserHash } },
    toNote(null, 'host', deletionKey.host(browserHash, at), at),
  ]
}

/** Uses the right up for a set; dropping the row makes room for the next one. */
export function spendClaim(browserHash: string, setId: string, at: number): readonly IndexChange[] {
  const tokenHash = claimRightOf(browserHash)
  return [
    { table: 'links', use: { tokenHash, at } },
    { table: 'links', drop: { tokenHash } },
    { table: 'claims', spend: { right: tokenHash, setId } },
  ]
}
