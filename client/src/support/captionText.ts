import { type MemberId, open, randomId, type Sealed, type SessionId, seal } from '@setroom/shared'
import type { Sealing } from '../sealing/index.ts'

/** Characters at most in one caption. */
export const CAPTION_LIMIT = 240

/** Captions are filled up to a multiple of this, so that their length tells less of what is said. */
const STEP = 80

/**
 * Seals what is being said for whoever is in this session. It goes by the keys alone, past what this browser remembers
 * of texts: captions are kept nowhere. Rejects with a SealingError.
 */
export function sealCaption(sealing: Sealing, session: SessionId, said: string): Promise<Sealed> {
  const plain = said.padEnd(Math.ceil(said.length / STEP) * STEP)
  return sealing.withKeys((crypto, keys) =>
    seal(crypto, keys, { id: randomId(crypto), scope: session, purpose: 'caption', plain }),
  )
}

/** What a caption says; undefined where it does not open. */
export async function openCaption(
  sealing: Sealing,
  author: MemberId,
  text: Sealed,
): Promise<string | undefined> {
  const opened = await sealing.withKeys((crypto, keys) =>
    open(crypto, keys, text, { purpose: 'caption', author }),
  )
  return opened.ok ? opened.plain.trimEnd().slice(0, CAPTION_LIMIT) : undefined
}
