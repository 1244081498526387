import { Trans, useLingui } from '@lingui/react/macro'
import type { PersonView } from '@setroom/shared'
import { useView } from '../../connection/index.ts'
import { Card } from '../../ui/Card.tsx'
import { PersonChip } from '../../ui/PersonChip.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { setRoleWords } from '../../words/index.ts'
import { inTheSet } from '../members/inTheSet.ts'

/** Who is in the set, the facilitator first. */
export function PeopleCard() {
  const { t } = useLingui()
  const set = useView(({ common }) => common.set)
  const people = useView(({ common }) =>
    inTheSet(Object.values<PersonView>(common.members), common.set.facilitator),
  )
  const me = useView(({ own }) => own.me.id)
  const note = (person: PersonView) => {
    if (person.id === me) return person.id === set.facilitator ? t`you facilitate` : t`you`
    if (person.id === set.facilitator) return t(setRoleWords.facilitator)
    if (person.role === 'observer') return t(setRoleWords.observer)
    if (person.linkRevoked) return t`link closed`
    return person.status === 'invited' ? t`not here yet` : undefined
  }
  return (
    <Card
      title={<Trans>In this set</Trans>}
      action={
        me === set.facilitator && (
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
    </Card>
  )
}
