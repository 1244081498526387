import type { SetId, SetState } from '@setroom/shared'
import type { HttpDeps } from './HttpDeps.ts'

/** What an organiser is told of a place: whose it is to be, and whether they have come. */
type Place = { name: string; state: 'open' | 'taken' }

/**
 * What an organiser is told of a claim link: `open` until somebody uses it, `claimed` until a set is made, then the
 * set's name and its places. `id` is the hash by which they announced it. No id of a set or a person, no address.
 */
type ClaimTold =
  | { id: string; at: number; state: 'open' | 'claimed' }
  | { id: string; at: number; state: 'made'; set: { name: string; places: readonly Place[] } }

/** The claim links that a host's browser made and what became of them, the newest first. Throws StorageUnavailable. */
export async function claimsFor(
  hostHash: string,
  { journal, rooms }: Pick<HttpDeps, 'journal' | 'rooms'>,
): Promise<readonly ClaimTold[]> {
  const claims = await journal.directory.claimsOf(hostHash)
  const told = await Promise.all(
    claims.map(async ({ tokenHash: id, madeAt: at, right, setId }): Promise<ClaimTold | undefined> => {
      if (setId === null) return { id, at, state: right === null ? 'open' : 'claimed' }
      const { set } = await rooms.world(setId as SetId)
      if (set === null || set.deletedAt !== undefined) return undefined
      return { id, at, state: 'made', set: { name: set.name, places: placesOf(set) } }
    }),
  )
  return told.filter((one) => one !== undefined)
}

/**
 * Guests and observers come for a session, and whoever is gone had a place, whether they declined (SPEC WE4), left or
 * were removed: none is the organiser's to know.
 */
function placesOf({ members }: SetState): readonly Place[] {
  return Object.values(members).flatMap(({ name, guestOf, status }): Place[] => {
    if (guestOf !== undefined || status === 'removed') return []
    return [{ name, state: status === 'joined' ? 'taken' : 'open' }]
  })
}
