import type { SetId } from '@setroom/shared'
import type { HeldLink, KeyStore } from './keyStore.ts'

/** For tests: a key store that forgets with the process. */
export function memoryKeyStore(): KeyStore {
  const links = new Map<SetId, HeldLink>()
  return {
    get: async (set) => structuredClone(links.get(set)),
    all: async () => structuredClone([...links.values()]),
    put: async (held) => void links.set(held.set, structuredClone(held)),
    remove: async (set) => void links.delete(set),
  }
}

/** For tests: web storage that holds at most so many characters. */
export function memoryStorage(limit = 5_000_000): Storage {
  const items: Record<string, string> = {}
  const methods = {
    getItem: (name: string) => items[name] ?? null,
    setItem: (name: string, value: string) => {
      if (JSON.stringify(items).length + value.length > limit)
        throw new DOMException('full', 'QuotaExceededError')
      items[name] = value
    },
    removeItem: (name: string) => void delete items[name],
    clear: () => Object.keys(items).forEach((name) => void delete items[name]),
    key: (at: number) => Object.keys(items)[at] ?? null,
  }
  return new Proxy(items, {
    get: (_, name) => (name === 'length' ? Object.keys(items).length : Reflect.get(methods, name)),
  }) as unknown as Storage
}
