import { type LinkSecret, linkOfSecret, parseFragment } from '@setroom/shared'
import type { Language } from '../../app/languages.ts'
import type { WordsRead } from '../../recoveryWords/index.ts'

/** What somebody typed to unlock: a link, or why it is none; `unloaded`: the lists of words did not come. */
export type KeyRead =
  | { ok: true; link: LinkSecret }
  | { ok: false; reason: 'link' | 'unloaded' }
  | Extract<WordsRead, { ok: false }>

/** Reads a personal link, what stands after its `#`, or recovery words; they are looked for in one's own language first. */
export async function readKey(text: string, own: Language): Promise<KeyRead> {
  const trimmed = text.trim()
  const after = trimmed.includes('#') ? trimmed.slice(trimmed.indexOf('#') + 1) : trimmed
  const link = parseFragment(after)
  if (link !== undefined) return { ok: true, link }
  if (isLinkLike(trimmed)) return { ok: false, reason: 'link' }
  const loaded = await import('../../recoveryWords/index.ts')
    .then(async (words) => ({ ...words, lists: await words.loadWordLists(own) }))
    .catch(() => undefined)
  if (loaded === undefined) return { ok: false, reason: 'unloaded' }
  const read = loaded.readRecoveryWords(trimmed, loaded.lists)
  return read.ok ? { ok: true, link: await linkOfSecret(crypto, read.secret) } : read
}

/** Whether it looks like (a part of) a link: what no words have, or one piece that is no word. */
function isLinkLike(text: string): boolean {
  return /[#/]/.test(text) || /^[\w.-]*(?:[\d_-]|\.\w|\w{20})[\w.-]*$/.test(text)
}
