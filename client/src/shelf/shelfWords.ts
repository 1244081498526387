import * as z from 'zod/mini'
import { readSealedJson } from '../sealing/readSealedJson.ts'

/** The words of something on the shelf: what it is, its address where it has one, and a few words about it. */
export type ShelfWords = { title: string; link: string; words: string }

export const noShelfWords: ShelfWords = { title: '', link: '', words: '' }

const text = z.catch(z.string(), '')
const schema = z.object({ title: text, link: text, words: text })

/** Reads what was sealed. A part that does not fit is taken as not said; what is no JSON at all, as the title. */
export function readShelf(plain: string): ShelfWords {
  const read = readSealedJson(plain, schema)
  if (read !== undefined) return read
  return { ...noShelfWords, title: plain.trimStart().startsWith('{') ? '' : plain.trim() }
}

/** What is sealed: without the parts that were not said. */
export function writeShelf({ title, link, words }: ShelfWords): string {
  return JSON.stringify({
    title: title.trim(),
    ...(link.trim() && { link: link.trim() }),
    ...(words.trim() && { words: words.trim() }),
  })
}
