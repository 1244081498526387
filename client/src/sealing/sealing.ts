import {
  type CryptoPort,
  type Entitled,
  type Invitation,
  invite,
  type Keyring,
  type LinkSecret,
  type MediaKey,
  type MemberId,
  mediaKey,
  newEpoch,
  open,
  openKeyring,
  type Purpose,
  type Rotation,
  randomId,
  renewLink,
  type Scope,
  type Sealed,
  type SessionId,
  type SetId,
  type SetKeys,
  seal,
  type TextId,
} from '@setroom/shared'
import { createDrafts, type Drafts } from './drafts.ts'
import type { HeldLink, KeyStore } from './keyStore.ts'
import { createOpenedTexts, type OpenedTexts } from './openedTexts.ts'

/** How a text is sealed: for whom, and, so that a retry gets the same bytes, under which id. */
export type SealOptions = { scope: Scope; to?: MemberId; id?: TextId }

/** `waiting` for the server's wraps, `ready`, or `locked`: the link held here does not open the set's present epoch. */
export type KeyState = 'waiting' | 'ready' | 'locked'

/** One person's keys in one set, in this browser. All that seals waits for the first `takeKeys`. */
export type Sealing = {
  readonly set: SetId
  readonly member: MemberId
  readonly texts: OpenedTexts
  readonly drafts: Drafts
  /** This person's own link, to be shown to them. */
  link(): LinkSecret
  keyState(): KeyState
  /** Calls back when `keyState` or what it opens changes. Returns how to end that. */
  subscribe(listener: () => void): () => void
  /** Takes what the server's view says about keys; the same again costs nothing. */
  takeKeys(keys: SetKeys): Promise<void>
  /** Seals in the present epoch; the same text under the same id gives the same bytes. Rejects with a SealingError. */
  seal(purpose: Purpose, plain: string, options: SealOptions): Promise<Sealed>
  open: OpenedTexts['open']
  /** 32 bytes for LiveKit's key provider, and the index to set them at. Rejects with a SealingError. */
  mediaKey(session: SessionId): Promise<MediaKey>
  /** For what few pages need: does it with the keys of this browser. Rejects with a SealingError, or as `use` does. */
  withKeys<T>(use: (crypto: CryptoPort, keys: Keyring) => Promise<T>): Promise<T>
  /** The facilitator's: a link for a newcomer. */
  invite(person: Entitled): Promise<Invitation>
  /** The facilitator's: a new epoch for all who stay. */
  newEpoch(entitled: readonly Entitled[]): Promise<Rotation>
  /**
   * The facilitator's: a new link for somebody and a new epoch for the others. One's own new link is kept in this
   * browser before this resolves, and used from when the server has it.
   */
  renewLink(
    person: Entitled,
    others: readonly Entitled[],
  ): Promise<{ rotation: Rotation; invitation: Invitation }>
}

/** What a Sealing stands on; without `storage` drafts are not kept. */
export type SealingParts = { crypto: CryptoPort; keyStore: KeyStore; storage: Storage | undefined }

/** The keys of the link that this browser holds for a set. */
export function createSealing({ crypto, keyStore, storage }: SealingParts, first: HeldLink): Sealing {
  let held = first
  const arrived = Promise.withResolvers<Keyring>()
  let keyring = arrived.promise
  let taken = ''
  let state: KeyState = 'waiting'
  const listeners = new Set<() => void>()
  const sealed = new Map<TextId, { what: string; text: Promise<Sealed> }>()

  // Whoever asks while keys are arriving gets the newest.
  async function ring(): Promise<Keyring> {
    for (;;) {
      const newest = keyring
      const opened = await newest
      if (newest === keyring) return opened
    }
  }

  async function unlock(keys: SetKeys): Promise<Keyring> {
    const opened = await openKeyring(crypto, { ...held, secret: held.link.secret }, keys)
    if (held.pending === undefined || opens(opened)) return opened
    const { pending, ...rest } = held
    const earlierSecrets = [held.link.secret, ...held.earlierSecrets]
    const renewed = await openKeyring(crypto, { ...rest, secret: pending.secret, earlierSecrets }, keys)
    if (!opens(renewed)) return opened
    held = { ...rest, link: pending, earlierSecrets }
    await keyStore.put(held).catch(() => undefined)
    return renewed
  }

  const texts = createOpenedTexts(async (text, place) => open(crypto, await ring(), text, place))

  return {
    set: first.set,
    member: first.member,
    texts,
    drafts: createDrafts(crypto, storage, first.set, first.link.secret, first.earlierSecrets),
    link: () => held.link,
    keyState: () => state,

    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },

    async takeKeys(keys) {
      const now = JSON.stringify(keys)
      if (now === taken) return void (await keyring)
      taken = now
      const opening = unlock(keys)
      keyring = opening
      arrived.resolve(opening)
      const opened = await opening
      if (keyring !== opening) return
      state = opens(opened) ? 'ready' : 'locked'
      texts.keysChanged()
      for (const listener of [...listeners]) listener()
    },

    seal(purpose, plain, { scope, to, id = randomId<TextId>(crypto) }) {
      const what = JSON.stringify([purpose, plain, scope, to])
      const before = sealed.get(id)
      if (before?.what === what) return before.text
      const text = ring().then(async (keys) => {
        const made = await seal(crypto, keys, { id, scope, purpose, plain, ...(to && { to }) })
        if (purpose !== 'pulse') texts.remember(made, { purpose, author: first.member }, plain.toWellFormed())
        return made
      })
      sealed.set(id, { what, text })
      text.catch(() => sealed.delete(id))
      return text
    },

    open: texts.open.bind(texts),
    mediaKey: async (session) => mediaKey(crypto, await ring(), session),
    withKeys: async (use) => use(crypto, await ring()),
    invite: async (person) => (await invite(crypto, await ring(), person)).invitation,
    newEpoch: async (entitled) => (await newEpoch(crypto, await ring(), entitled)).rotation,

    async renewLink(person, others) {
      const { rotation, invitation } = await renewLink(crypto, await ring(), person, others)
      if (person.id === first.member) {
        // Kept before it is sent: were the browser to die in between, its owner would be locked out.
        held = { ...held, pending: invitation.link }
        await keyStore.put(held)
      }
      return { rotation, invitation }
    },
  }
}

function opens(keyring: Keyring): boolean {
  return keyring.epochs.has(keyring.epoch) || keyring.guest.has(keyring.epoch)
}
