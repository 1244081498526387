import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { SetRole } from '@setroom/shared'

/** What somebody is in the set. */
export const setRoleWords: Readonly<Record<SetRole, MessageDescriptor>> = {
  facilitator: msg`Facilitator`,
  member: msg`Member`,
  observer: msg`Observer`,
  support: msg`Support person`,
  guest: msg`Guest`,
}

/** What somebody does just now, as a verb beside their name. */
export const nowWords = {
  facilitator: msg`facilitates`,
  acting: msg`stands in`,
  second: msg`facilitates too`,
  presenter: msg`presents`,
  aside: msg`is next door`,
  spotlit: msg`is in the spotlight`,
  observer: msg`observes`,
  guest: msg`is a guest`,
  waiting: msg`waits at the door`,
} as const satisfies Readonly<Record<string, MessageDescriptor>>
