import {
  aesKey,
  type CryptoPort,
  derive,
  fromBase64url,
  type SetId,
  secretBytes,
  toBase64url,
} from '@setroom/shared'

/** Unsent texts of one set in this browser, by place (for example `question:<round>`). */
export type Drafts = {
  /** The draft, or `''`. */
  read(place: string): Promise<string>
  /** Keeps the newest text; `''` removes it. A browser that is full or refuses loses drafts only. */
  write(place: string, plain: string): Promise<void>
  /** Removes every draft of the set. */
  clear(): void
}

/**
 * Drafts are sealed with a key of the person's own link, for a browser's storage is read by more than its owner. What
 * was written before the link was renewed opens with the secret of then (`earlier`), and is written anew with the new one.
 */
export function createDrafts(
  crypto: CryptoPort,
  storage: Storage | undefined,
  set: SetId,
  secret: string,
  earlier: readonly string[] = [],
): Drafts {
  const prefix = `setroom.draft.${set}.`
  const writing = new Map<string, { plain: string; done: Promise<void> }>()
  const keyOf = (from: string) =>
    derive(crypto, secretBytes(from), 'drafts').then((bytes) => aesKey(crypto, bytes))
  const key = keyOf(secret)

  async function store(place: string): Promise<void> {
    let stored: string | undefined
    // What is typed while sealing is written next; what was typed in between is not worth writing.
    for (let next = writing.get(place)?.plain; next !== stored; next = writing.get(place)?.plain) {
      stored = next
      const text = stored ? await sealDraft(crypto, await key, prefix + place, stored) : undefined
      try {
        if (text === undefined) storage?.removeItem(prefix + place)
        else storage?.setItem(prefix + place, text)
      } catch {
        // Full or refused: the text is still on the screen.
      }
    }
    writing.delete(place)
  }

  return {
    async read(place) {
      const unwritten = writing.get(place)
      if (unwritten !== undefined) return unwritten.plain
      const stored = storage?.getItem(prefix + place)
      if (stored == null) return ''
      const text = await openDraft(crypto, await key, prefix + place, stored)
      if (text !== undefined) return text
      for (const before of earlier) {
        const found = await openDraft(crypto, await keyOf(before), prefix + place, stored)
        if (found !== undefined) return found
      }
      return ''
    },

    write(place, plain) {
      const already = writing.get(place)
      if (already !== undefined) {
        already.plain = plain
        return already.done
      }
      const entry = { plain, done: Promise.resolve() }
      writing.set(place, entry)
      entry.done = store(place)
      return entry.done
    },

    clear() {
      for (const name of Object.keys(storage ?? {})) if (name.startsWith(prefix)) storage?.removeItem(name)
    },
  }
}

type Key = Awaited<ReturnType<typeof aesKey>>

async function sealDraft(crypto: CryptoPort, key: Key, name: string, plain: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const additionalData = new TextEncoder().encode(name)
  const ct = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData },
    key,
    new TextEncoder().encode(plain),
  )
  return `${toBase64url(iv)}.${toBase64url(new Uint8Array(ct))}`
}

async function openDraft(
  crypto: CryptoPort,
  key: Key,
  name: string,
  stored: string,
): Promise<string | undefined> {
  const [iv, ct] = stored.split('.').map(fromBase64url)
  if (iv?.length !== 12 || ct === undefined) return undefined
  const additionalData = new TextEncoder().encode(name)
  try {
    return new TextDecoder().decode(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, ct),
    )
  } catch {
    // Of another link, or altered.
    return undefined
  }
}
