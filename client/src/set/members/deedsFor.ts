import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { PersonView } from '@setroom/shared'
import type { Deed } from './PersonDeed.tsx'

/** What a facilitator can do about somebody, in the order of weight. `facilitator`: it is they themselves; `second`: they
 * facilitate beside them. */
export function deedsFor(
  person: PersonView,
  facilitator: boolean,
  second: boolean,
  /** Others have joined, who are asked first whether somebody facilitates too. */
  asks: boolean,
): readonly { deed: Deed | 'askSecond'; label: MessageDescriptor; danger?: boolean }[] {
  if (facilitator) return [{ deed: 'renew', label: msg`Make a new link` }]
  const mayLead = person.role === 'member' && person.status === 'joined' && !person.linkRevoked
  return [
    ...(second
      ? [{ deed: 'notSecond' as const, label: msg`No longer second facilitator` }]
      : mayLead
        ? [
            asks
              ? { deed: 'askSecond' as const, label: msg`Ask about a second facilitator` }
              : { deed: 'second' as const, label: msg`Make second facilitator` },
          ]
        : []),
    ...(mayLead ? [{ deed: 'facilitate' as const, label: msg`Hand the facilitation over` }] : []),
    { deed: 'renew', label: msg`Make a new link` },
    ...(person.linkRevoked ? [] : [{ deed: 'revoke' as const, label: msg`Close the link`, danger: true }]),
    { deed: 'remove', label: msg`Remove from the set`, danger: true },
  ]
}
