import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { PersonView } from '@setroom/shared'
import type { Deed } from './PersonDeed.tsx'

/** What a facilitator can do about somebody, in the order of weight. `facilitator`: it is they themselves. */
export function deedsFor(
  person: PersonView,
  facilitator: boolean,
): readonly { deed: Deed; label: MessageDescriptor; danger?: boolean }[] {
  if (facilitator) return [{ deed: 'renew', label: msg`Make a new link` }]
  const mayLead = person.role === 'member' && person.status === 'joined' && !person.linkRevoked
  return [
    ...(mayLead ? [{ deed: 'facilitate' as const, label: msg`Hand the facilitation over` }] : []),
    { deed: 'renew', label: msg`Make a new link` },
    ...(person.linkRevoked ? [] : [{ deed: 'revoke' as const, label: msg`Close the link`, danger: true }]),
    { deed: 'remove', label: msg`Remove from the set`, danger: true },
  ]
}
