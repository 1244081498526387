import type { LinkSecret, MemberId, SessionId, SetId } from '@setroom/shared'

/** What a browser keeps of one set: whose link it holds, and the link, so that it can be shown again. */
export type HeldLink = {
  set: SetId
  member: MemberId
  guestOf?: SessionId
  link: LinkSecret
  /** Secrets of this person's earlier links; texts for them alone were sealed to those. */
  earlierSecrets: readonly string[]
  /** A renewed link of one's own that the server may not have yet; used as soon as it opens something. */
  pending?: LinkSecret
}

/** Where a browser keeps its links. Every method rejects with a DOMException if the browser refuses storage. */
export type KeyStore = {
  get(set: SetId): Promise<HeldLink | undefined>
  all(): Promise<HeldLink[]>
  put(held: HeldLink): Promise<void>
  remove(set: SetId): Promise<void>
}

/** The links in this browser's IndexedDB: unlike cookies and local storage it is never sent and rarely copied. */
export function indexedDbKeyStore(factory: () => IDBFactory = () => indexedDB): KeyStore {
  let opened: Promise<IDBDatabase> | undefined

  function database(): Promise<IDBDatabase> {
    opened ??= connect(factory, () => {
      opened = undefined
    }).catch((error: unknown) => {
      opened = undefined
      throw error
    })
    return opened
  }

  async function run<T>(mode: IDBTransactionMode, ask: (links: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    const transaction = (await database()).transaction('links', mode, { durability: 'strict' })
    const request = ask(transaction.objectStore('links'))
    return new Promise((resolve, reject) => {
      // A key counts as kept when the transaction is through, not when the request is.
      transaction.oncomplete = () => resolve(request.result)
      transaction.onabort = () => reject(transaction.error ?? request.error)
    })
  }

  return {
    get: (set) => run<HeldLink | undefined>('readonly', (links) => links.get(set)),
    all: () => run<HeldLink[]>('readonly', (links) => links.getAll()),
    put: async (held) => void (await run('readwrite', (links) => links.put(held))),
    remove: async (set) => void (await run('readwrite', (links) => links.delete(set))),
  }
}

function connect(factory: () => IDBFactory, onLost: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory().open('setroom', 1)
    request.onupgradeneeded = () => request.result.createObjectStore('links', { keyPath: 'set' })
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      const db = request.result
      db.onclose = onLost
      // Another tab wants to upgrade or delete the database: let go, and open again when next asked.
      db.onversionchange = () => {
        db.close()
        onLost()
      }
      resolve(db)
    }
  })
}
