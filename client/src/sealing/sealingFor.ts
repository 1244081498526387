import type { LinkSecret, MemberId, SessionId, SetId } from '@setroom/shared'
import { type HeldLink, indexedDbKeyStore } from './keyStore.ts'
import { createSealing, type Sealing, type SealingParts } from './sealing.ts'

let parts: SealingParts | undefined
const sealings = new Map<SetId, Promise<Sealing | undefined>>()

function browserParts(): SealingParts {
  parts ??= { crypto, keyStore: indexedDbKeyStore(), storage: localStorageIfAllowed() }
  return parts
}

// Where site data is blocked, merely naming it throws.
function localStorageIfAllowed(): Storage | undefined {
  try {
    return localStorage
  } catch {
    return undefined
  }
}

/** This browser's keys of a set, the same object every time; `undefined` if it holds no link of it. */
export function sealingFor(set: SetId): Promise<Sealing | undefined> {
  const known = sealings.get(set)
  if (known !== undefined) return known
  const { keyStore } = browserParts()
  // A browser that refuses storage holds nothing.
  const loaded = keyStore
    .get(set)
    .catch(() => undefined)
    .then((held) => held && createSealing(browserParts(), held))
  sealings.set(set, loaded)
  return loaded
}

/**
 * Keeps a link that the server has taken, in place of the one before it. `kept` is false when the browser refuses
 * storage: then it works until the page is closed, and the person should be told to keep the link.
 */
export async function keepLink(whose: {
  set: SetId
  member: MemberId
  guestOf?: SessionId
  link: LinkSecret
}): Promise<{ sealing: Sealing; kept: boolean }> {
  const { keyStore } = browserParts()
  const before = await keyStore.get(whose.set).catch(() => undefined)
  const held: HeldLink = { ...whose, earlierSecrets: earlierSecrets(before, whose) }
  const kept = await keyStore.put(held).then(
    () => true,
    () => false,
  )
  const sealing = createSealing(browserParts(), held)
  sealings.set(whose.set, Promise.resolve(sealing))
  return { sealing, kept }
}

/** The links that this browser holds. */
export function heldLinks(): Promise<HeldLink[]> {
  return browserParts()
    .keyStore.all()
    .catch(() => [])
}

/** Removes the link, the keys and the drafts of a set from this browser. */
export async function forgetSet(set: SetId): Promise<void> {
  ;(await sealingFor(set))?.drafts.clear()
  sealings.set(set, Promise.resolve(undefined))
  await browserParts().keyStore.remove(set)
}

/** The secrets this person used before; somebody else's on the same browser are dropped. */
export function earlierSecrets(
  before: HeldLink | undefined,
  now: { member: MemberId; link: LinkSecret },
): string[] {
  if (before === undefined || before.member !== now.member) return []
  const all = [before.link.secret, ...before.earlierSecrets]
  return [...new Set(all)].filter((secret) => secret !== now.link.secret)
}
