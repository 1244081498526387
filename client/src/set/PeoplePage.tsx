import { Trans, useLingui } from '@lingui/react/macro'
import { joinsByConsent, type PersonView, type SessionEntry } from '@setroom/shared'
import { DoorOpen, Eye, HeartHandshake, UserPlus } from 'lucide-react'
import { useState } from 'react'
import { usePageTitle } from '../app/usePageTitle.ts'
import { useOwn, usePlace, useView } from '../connection/index.ts'
import { AskedPrivately } from '../consent/AskedPrivately.tsx'
import { AskLateMember } from '../consent/AskLateMember.tsx'
import { AskSupport } from '../consent/AskSupport.tsx'
import { AskToSession } from '../consent/AskToSession.tsx'
import { useWhoIsAsked } from '../consent/useWhoIsAsked.ts'
import { Button } from '../ui/Button.tsx'
import { SetFrame } from './frame/SetFrame.tsx'
import { LinksNote } from './links/LinkCard.tsx'
import { useOpenLinks } from './links/useOpenLinks.ts'
import { AddPerson } from './members/AddPerson.tsx'
import { DeclinedPeople } from './members/DeclinedPeople.tsx'
import { guestsAhead } from './members/guestsAhead.ts'
import { InviteGuest } from './members/InviteGuest.tsx'
import { inTheSet } from './members/inTheSet.ts'
import { PersonCard } from './members/PersonCard.tsx'
import { TakeOverNotice } from './takeOver/TakeOverNotice.tsx'

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
  const late = useView(({ common }) =>
    joinsByConsent(Object.values<SessionEntry>(common.sessions), common.contract),
  )
  const [dialog, setDialog] = useState<'person' | 'late' | 'guest' | 'askGuest' | 'observer' | 'support'>()
  const asks = useWhoIsAsked().length > 0
  const invite = () => setDialog(late ? 'late' : 'person')
  const fragmentOf = (person: PersonView) => open.find((one) => one.person.id === person.id)?.fragment
  return (
    <div className="pt-8">
      <TakeOverNotice />
      <h1 className="font-serif text-2xl sm:text-3xl">
        <Trans>People and links</Trans>
      </h1>
      {facilitates && (
        <>
          <div className="mt-3">
            <LinksNote />
          </div>
          <div className="mt-5 flex flex-wrap gap-2.5">
            <Button icon={<UserPlus aria-hidden="true" />} onClick={invite}>
              {late ? <Trans>Ask about a new member</Trans> : <Trans>Add a person</Trans>}
            </Button>
            <Button
              icon={<DoorOpen aria-hidden="true" />}
              onClick={() => setDialog(asks ? 'askGuest' : 'guest')}
            >
              {asks ? <Trans>Ask about a guest</Trans> : <Trans>Invite a guest</Trans>}
            </Button>
            <Button icon={<Eye aria-hidden="true" />} onClick={() => setDialog('observer')}>
              <Trans>Ask about an observer</Trans>
            </Button>
            <Button icon={<HeartHandshake aria-hidden="true" />} onClick={() => setDialog('support')}>
              <Trans>Ask about a support person</Trans>
            </Button>
          </div>
          <div className="mt-5 empty:hidden">
            <AskedPrivately />
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
            <Trans>Guests, observers, support</Trans>
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
      <DeclinedPeople onInvite={invite} />
      {dialog === 'person' && <AddPerson onClose={() => setDialog(undefined)} />}
      {dialog === 'late' && <AskLateMember onClose={() => setDialog(undefined)} />}
      {dialog === 'support' && <AskSupport onClose={() => setDialog(undefined)} />}
      {dialog === 'observer' && <AskToSession as="observer" onClose={() => setDialog(undefined)} />}
      {dialog === 'askGuest' && <AskToSession as="guest" onClose={() => setDialog(undefined)} />}
      {dialog === 'guest' && <InviteGuest onClose={() => setDialog(undefined)} />}
    </div>
  )
}
