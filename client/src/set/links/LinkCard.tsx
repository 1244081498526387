import { Trans, useLingui } from '@lingui/react/macro'
import type { PersonView } from '@setroom/shared'
import type { ReactNode } from 'react'
import { useOwn, useView } from '../../connection/index.ts'
import { linkAddress } from '../../join/linkAddress.ts'
import { useSupports } from '../../support/useSupports.ts'
import { type Invited, invitationMail } from './invitationMail.ts'
import { LinkActions } from './LinkActions.tsx'

/** One person's link that was made in this browser: to copy, to mail in their language, to show as a code. */
export function LinkCard({ person, fragment }: { person: PersonView; fragment: string }) {
  const { t } = useLingui()
  const setName = useView(({ common }) => common.set.name)
  const from = useOwn(({ me }) => me.name)
  const email = useOwn(({ details }) => details?.[person.id]?.email)
  const whom = useSupports(person.id)
  const address = linkAddress(fragment)
  return (
    <LinkActions
      address={address}
      qrLabel={t`Link of ${person.name}`}
      email={email}
      mail={() =>
        invitationMail(person.language, {
          name: person.name,
          setName,
          from,
          address,
          as: invitedAs(person),
          ...(whom === undefined ? {} : { whom }),
        })
      }
    />
  )
}

function invitedAs({ role, guestOf }: PersonView): Invited['as'] {
  if (role === 'observer' || role === 'support') return role
  return guestOf === undefined ? 'member' : 'guest'
}

/** The quiet word under links that are shown. */
export function LinksNote({ children }: { children?: ReactNode }) {
  return (
    <p className="max-w-prose text-ink-2 text-sm">
      {children ?? (
        <Trans>
          Each link is for one person alone. This browser shows it until it is opened for the first time;
          after that only that person’s own browser can. You can always make a new one.
        </Trans>
      )}
    </p>
  )
}
