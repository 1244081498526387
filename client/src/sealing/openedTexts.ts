import type { Opened, Place, Text, TextId } from '@setroom/shared'

/** Opened texts of one set, each opened once; the same text in the same place gives the same object. */
export type OpenedTexts = {
  /** What is known at once; `undefined` if the text was not opened yet. */
  peek(text: Text, place: Place): Opened | undefined
  open(text: Text, place: Place): Promise<Opened>
  /** Calls back when `peek` may give something else for this text. Returns how to end that. */
  subscribe(id: TextId, listener: () => void): () => void
  /** Remembers a text that was written here, so that its author never waits for it. */
  remember(text: Text, place: Place, plain: string): void
  /** Tries locked texts again, for keys have come. */
  keysChanged(): void
}

const gone: Opened = { ok: false, reason: 'gone' }

/** Opens texts by `openOne` and remembers what came out. */
export function createOpenedTexts(openOne: (text: Text, place: Place) => Promise<Opened>): OpenedTexts {
  const known = new Map<TextId, Map<string, Opened>>()
  const running = new Map<string, Promise<Opened>>()
  let keysTaken = 0
  const listeners = new Map<TextId, Set<() => void>>()

  function tell(id: TextId): void {
    for (const listener of [...(listeners.get(id) ?? [])]) listener()
  }

  function keep(text: Text, place: Place, opened: Opened): void {
    const places = known.get(text.id) ?? new Map<string, Opened>()
    known.set(text.id, places.set(nameOf(text, place), opened))
    tell(text.id)
  }

  async function openWithNewestKeys(text: Text, place: Place): Promise<Opened> {
    for (;;) {
      const taken = keysTaken
      const opened = await openOne(text, place)
      if (opened.ok || taken === keysTaken) return opened
    }
  }

  return {
    peek(text, place) {
      if (!('gone' in text)) return known.get(text.id)?.get(nameOf(text, place))
      // A purged text leaves this browser's memory too.
      known.delete(text.id)
      return gone
    },

    open(text, place) {
      const name = `${text.id} ${nameOf(text, place)}`
      const before = this.peek(text, place)
      if (before !== undefined) return Promise.resolve(before)
      const already = running.get(name)
      if (already !== undefined) return already
      const opening = openWithNewestKeys(text, place)
        .then((opened) => {
          keep(text, place, opened)
          return opened
        })
        .finally(() => running.delete(name))
      running.set(name, opening)
      return opening
    },

    subscribe(id, listener) {
      const all = listeners.get(id) ?? new Set()
      listeners.set(id, all.add(listener))
      return () => {
        all.delete(listener)
        if (all.size === 0) listeners.delete(id)
      }
    },

    remember(text, place, plain) {
      keep(text, place, { ok: true, plain })
    },

    keysChanged() {
      keysTaken++
      for (const [id, places] of known) {
        for (const [name, opened] of places) if (!opened.ok) places.delete(name)
        if (places.size === 0) known.delete(id)
      }
      for (const id of [...listeners.keys()]) tell(id)
    },
  }
}

function nameOf(text: Text, { purpose, author }: Place): string {
  return 'gone' in text
    ? ''
    : `${text.iv} ${text.epoch} ${text.scope} ${text.to ?? ''} ${purpose} ${author ?? ''}`
}
