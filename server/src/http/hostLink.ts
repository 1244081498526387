import { randomBytes } from 'node:crypto'
import type { Journal } from '../journal/Journal.ts'
import { sha256 } from './browserCookie.ts'

/** Where every link leads; what opens stands after `#` and is not sent by itself. */
const joinPath = '/join'

/** Makes a link that lets one browser make sets, once; `origin` is where people reach the server. */
export async function createHostLink(journal: Journal, origin: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const put = { tokenHash: sha256(token), setId: null, memberId: null, kind: 'host' as const, once: true }
  const result = await journal.append({ streams: [], index: [{ table: 'links', put }] })
  if (!result.ok) throw new Error(`a new host link was refused: ${result.reason}`)
  return `${origin}${joinPath}#${token}`
}
