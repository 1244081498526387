import type { HandOverId } from '@setroom/shared'

/** What a device without its key shows to a camera: its half, what proves that it was seen, and what to answer to. */
export type ShownAsk = { asker: string; nonce: string; id: HandOverId }

/** As it stands after `#`, which no browser sends. */
export function writeShown({ asker, nonce, id }: ShownAsk): string {
  return [asker, nonce, id].join('.')
}

/** Reads what `writeShown` wrote; undefined for anything else. */
export function readShown(fragment: string): ShownAsk | undefined {
  const [, asker, nonce, id] = /^#?([\w-]{43})\.([\w-]{22})\.([\w-]{1,64})$/.exec(fragment) ?? []
  if (asker === undefined || nonce === undefined || id === undefined) return undefined
  return { asker, nonce, id: id as HandOverId }
}
