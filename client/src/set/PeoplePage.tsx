import { Trans, useLingui } from '@lingui/react/macro'
import type { PersonView, SessionEntry } from '@setroom/shared'
import { DoorOpen, UserPlus } from 'lucide-react'
import { useState } from 'react'
import { usePageTitle } from '../app/usePageTitle.ts'
import { useOwn, usePlace, useView } from '../connection/index.ts'
import { Button } from '../ui/Button.tsx'
import { SetFrame } from './frame/SetFrame.tsx'
import { LinksNote } from './links/LinkCard.tsx'
import { useOpenLinks } from './links/useOpenLinks.ts'
import { AddPerson } from './members/AddPerson.tsx'
import { guestsAhead } from './members/guestsAhead.ts'
import { InviteGuest } from './members/InviteGuest.tsx'
import { inTheSet } from './members/inTheSet.ts'
import { PersonCard } from './members/PersonCard.tsx'

/** Who is in the set, and for its facilitator all that is to be done about places and links. */
export function PeoplePage() {
  return (
    <SetFrame width="text">
      <People />
    </SetFrame>
  )
}

function People() {
  const { t } = useLingui()
  usePlace('home')
  usePageTitle(t`People and links`)
  const facilitates = useView(({ common, own }) => common.set.facilitator === own.me.id)
  const people = useView(({ common }) =>
    inTheSet(Object.values<PersonView>(common.members), common.set.facilitator),
  )
  const guests = useView(({ common }) =>
    guestsAhead(Object.values<PersonView>(common.members), Object.values<SessionEntry>(common.sessions)),
  )
  const me = useOwn(({ me }) => me.id)
  const open = useOpenLinks() ?? []
  const [dialog, setDialog] = useState<'person' | 'guest'>()
  const fragmentOf = (person: PersonView) => open.find((one) => one.person.id === person.id)?.fragment
  return (
    <div className="pt-8">
      <h1 className="font-serif text-2xl sm:text-3xl">
        <Trans>People and links</Trans>
      </h1>
      {facilitates && (
        <>
          <div className="mt-3">
            <LinksNote />
          </div>
          <div className="mt-5 flex flex-wrap gap-2.5">
            <Button icon={<UserPlus aria-hidden="true" />} onClick={() => setDialog('person')}>
              <Trans>Add a person</Trans>
            </Button>
            <Button icon={<DoorOpen aria-hidden="true" />} onClick={() => setDialog('guest')}>
              <Trans>Invite a guest</Trans>
            </Button>
          </div>
        </>
      )}
      <ul className="mt-6 space-y-3">
        {people.map((person) => (
          <PersonCard
            key={person.id}
            person={person}
            mine={person.id === me}
            facilitates={facilitates}
            fragment={fragmentOf(person)}
          />
        ))}
      </ul>
      {guests.length > 0 && (
        <section aria-labelledby="guests" className="mt-9">
          <h2 id="guests" className="mb-3 font-serif text-xl">
            <Trans>Guests</Trans>
          </h2>
          <ul className="space-y-3">
            {guests.map((person) => (
              <PersonCard
                key={person.id}
                person={person}
                mine={false}
                facilitates={facilitates}
                fragment={fragmentOf(person)}
              />
            ))}
          </ul>
        </section>
      )}
      {dialog === 'person' && <AddPerson onClose={() => setDialog(undefined)} />}
      {dialog === 'guest' && <InviteGuest onClose={() => setDialog(undefined)} />}
    </div>
  )
}
