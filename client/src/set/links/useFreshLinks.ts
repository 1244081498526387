import type { MemberId } from '@setroom/shared'
import { useCallback, useEffect, useState } from 'react'
import { useSealing } from '../../sealing/index.ts'
import { type FreshLinks, keepFreshLinks, onFreshLinks, readFreshLinks } from './freshLinks.ts'

/** The links made in this browser that may still be shown; undefined for the moment it takes to unseal them. */
export function useFreshLinks(): {
  links: FreshLinks | undefined
  keep: (member: MemberId, fragment: string) => Promise<void>
  drop: (members: readonly MemberId[]) => Promise<void>
} {
  const sealing = useSealing()
  const [links, setLinks] = useState<FreshLinks>()

  useEffect(() => {
    let current = true
    const read = async () => {
      const found = sealing === undefined ? {} : await readFreshLinks(sealing)
      if (current) setLinks(found)
    }
    void read()
    const stop = onFreshLinks(read)
    return () => {
      current = false
      stop()
    }
  }, [sealing])

  const change = useCallback(
    async (make: (before: FreshLinks) => FreshLinks) => {
      if (sealing !== undefined) await keepFreshLinks(sealing, make(await readFreshLinks(sealing)))
    },
    [sealing],
  )
  return {
    links,
    keep: useCallback(
      (member, fragment) => change((before) => ({ ...before, [member]: fragment })),
      [change],
    ),
    drop: useCallback(
      (members) =>
        change((before) =>
          Object.fromEntries(Object.entries(before).filter(([id]) => !members.includes(id as MemberId))),
        ),
      [change],
    ),
  }
}
