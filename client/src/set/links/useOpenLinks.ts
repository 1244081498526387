import type { MemberId, PersonView } from '@setroom/shared'
import { useEffect } from 'react'
import { useView } from '../../connection/index.ts'
import { useFreshLinks } from './useFreshLinks.ts'

/** A person and the link that was made for them here. */
export type OpenLinkEntry = { person: PersonView; fragment: string }

/**
 * The links made in this browser that nobody has taken yet, the latest state of each person beside it; undefined
 * while they are unsealed. A link that was taken is forgotten here.
 */
export function useOpenLinks(): readonly OpenLinkEntry[] | undefined {
  const { links, drop } = useFreshLinks()
  const members = useView(({ common }) => common.members)
  const devices = useView(({ common }) => common.devices)
  const present = new Set(Object.values(devices).map(({ member }) => member))

  // Renewing signs all devices out, so a device means that the newest link was opened.
  const taken = Object.keys(links ?? {}).filter((id) => present.has(id as MemberId)) as MemberId[]
  const key = taken.join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for `taken`
  useEffect(() => {
    if (taken.length > 0) void drop(taken)
  }, [key, drop])

  if (links === undefined) return undefined
  return Object.entries(links).flatMap(([id, fragment]) => {
    const person = members[id as MemberId]
    const shown = person !== undefined && person.status !== 'removed' && !person.linkRevoked
    return shown && !present.has(person.id) ? [{ person, fragment }] : []
  })
}
