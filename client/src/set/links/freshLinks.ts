import type { MemberId } from '@setroom/shared'
import type { Sealing } from '../../sealing/index.ts'

/** What stands after `#` in the links that were made in this browser and not yet taken, by person. */
export type FreshLinks = Readonly<Record<MemberId, string>>

// Sealed with the facilitator's own key like any draft: what a browser stores is read by more than its owner.
const place = 'links'

/** The links kept here; none where there are none. */
export async function readFreshLinks(sealing: Sealing): Promise<FreshLinks> {
  try {
    const value: unknown = JSON.parse((await sealing.drafts.read(place)) || '{}')
    return typeof value === 'object' && value !== null ? (value as FreshLinks) : {}
  } catch {
    return {}
  }
}

const listeners = new Set<() => void>()

/** Keeps these links and no others. */
export async function keepFreshLinks(sealing: Sealing, links: FreshLinks): Promise<void> {
  await sealing.drafts.write(place, Object.keys(links).length === 0 ? '' : JSON.stringify(links))
  for (const listener of [...listeners]) listener()
}

/** Calls back when links were kept or dropped on this page. Returns how to end that. */
export function onFreshLinks(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
