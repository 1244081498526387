import { Trans, useLingui } from '@lingui/react/macro'
import { offersAgainFrom, type PersonView, type SessionEntry, standingOffer } from '@setroom/shared'
import { lazy, Suspense, useState } from 'react'
import { useFormats } from '../../app/useFormats.ts'
import { useMay, useServerClock, useView } from '../../connection/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { PersonChip } from '../../ui/PersonChip.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { setRoleWords } from '../../words/index.ts'
import { guestsAhead } from '../members/guestsAhead.ts'
import { inTheSet } from '../members/inTheSet.ts'

const AskSupport = lazy(async () => ({
  default: (await import('../../consent/AskSupport.tsx')).AskSupport,
}))
const OfferTakeOver = lazy(async () => ({
  default: (await import('../takeOver/OfferTakeOver.tsx')).OfferTakeOver,
}))

/** Who is in the set, the facilitator first. */
export function PeopleCard() {
  const { t } = useLingui()
  const set = useView(({ common }) => common.set)
  const people = useView(({ common }) =>
    inTheSet(Object.values<PersonView>(common.members), common.set.facilitator),
  )
  const left = useView(({ common }) =>
    Object.values<PersonView>(common.members).filter(({ leftAt }) => leftAt !== undefined),
  )
  const formats = useFormats()
  const me = useView(({ own }) => own.me.id)
  const beside = useView(({ common }) =>
    guestsAhead(Object.values<PersonView>(common.members), Object.values<SessionEntry>(common.sessions)).some(
      ({ supports }) => supports === me,
    ),
  )
  const mayBring = useMay('support.invite')
  const [opened, setOpened] = useState<'bringing' | 'takingOver'>()
  const mayTakeOver = useMay('takeOver.offer')
  const open = useView(({ common }) => common.session !== null && common.session.status !== 'closed')
  const now = useServerClock().now()
  const offered =
    standingOffer(set.takeOver) !== undefined || (offersAgainFrom(set.takeOver, me) ?? now) > now
  const close = () => setOpened(undefined)
  const note = (person: PersonView) => {
    if (person.id === me) {
      return person.id === set.facilitator || person.id === set.second ? t`you facilitate` : t`you`
    }
    if (person.id === set.facilitator) return t(setRoleWords.facilitator)
    if (person.id === set.second) return t`Second facilitator`
    if (person.linkRevoked) return t`link closed`
    return person.status === 'invited' ? t`not here yet` : undefined
  }
  return (
    <Card
      title={<Trans>In this set</Trans>}
      action={
        (me === set.facilitator || beside) && (
          <TextLink href={`/set/${set.id}/people`}>
            <Trans>People and links</Trans>
          </TextLink>
        )
      }
    >
      <ul className="space-y-2">
        {people.map((person) => (
          <li key={person.id}>
            <PersonChip id={person.id} name={person.name} note={note(person)} size={32} />
          </li>
        ))}
      </ul>
      {left.length > 0 && (
        <p className="mt-3 text-ink-2 text-sm">
          <Trans>
            Left the set: <bdi>{formats.list(left.map(({ name }) => name))}</bdi>
          </Trans>
        </p>
      )}
      <div className="-ms-3.5 mt-3 flex flex-wrap empty:hidden">
        {mayBring && me !== set.facilitator && (
          <Button kind="quiet" size="small" onClick={() => setOpened('bringing')}>
            <Trans>Bring somebody who supports me</Trans>
          </Button>
        )}
        {mayTakeOver && me !== set.facilitator && !offered && !open && (
          <Button kind="quiet" size="small" onClick={() => setOpened('takingOver')}>
            <Trans>If our facilitator is gone</Trans>
          </Button>
        )}
      </div>
      <Suspense>
        {opened === 'takingOver' && <OfferTakeOver onClose={close} />}
        {opened === 'bringing' && <AskSupport onClose={close} />}
      </Suspense>
    </Card>
  )
}
