import { SealingError, type SetId } from '@setroom/shared'
import { useRef, useState } from 'react'
import { type ApiRefusal, askApi } from '../../join/api.ts'
import { keepLink } from '../../sealing/index.ts'
import { expectDevice } from '../../set/devices/thisDevice.ts'
import { keepFreshLinks } from '../../set/links/freshLinks.ts'
import { type FoundedSet, foundNewSet } from './foundNewSet.ts'
import type { SetDraft } from './setDraft.ts'

/** What became of founding: the set, or why not. */
export type Founding = { ok: true; set: SetId } | { ok: false; why: ApiRefusal }

/**
 * Makes a set: its key and links here, the rest on the server. Tried again with the same draft it sends the very same
 * set, so a lost answer makes no second one.
 */
export function useFoundSet(): { busy: boolean; found: (draft: SetDraft) => Promise<Founding> } {
  const [busy, setBusy] = useState(false)
  const made = useRef<{ draft: string; founded: FoundedSet }>(undefined)

  async function found(draft: SetDraft): Promise<Founding> {
    setBusy(true)
    try {
      const now = JSON.stringify(draft)
      if (made.current?.draft !== now)
        made.current = { draft: now, founded: await foundNewSet(crypto, draft) }
      const { asked, set, me, myLink, links } = made.current.founded
      const answer = await askApi('POST', '/api/sets', asked)
      if (!answer.ok) return answer
      const { sealing } = await keepLink({ set, member: me, link: myLink })
      await keepFreshLinks(sealing, links)
      expectDevice(set)
      return { ok: true, set }
    } catch (error) {
      if (error instanceof SealingError) return { ok: false, why: 'too-large' }
      throw error
    } finally {
      setBusy(false)
    }
  }
  return { busy, found }
}
