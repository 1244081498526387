import { Trans, useLingui } from '@lingui/react/macro'
import type { PersonView } from '@setroom/shared'
import { AskEverybody } from './AskEverybody.tsx'

/** The facilitator asks every member, each for themselves, whether one of them may facilitate beside them. */
export function AskSecond({ person, onClose }: { person: PersonView; onClose: () => void }) {
  const { t } = useLingui()
  return (
    <AskEverybody
      what={{ kind: 'second', who: person.id }}
      name={person.name}
      title={
        <Trans>
          Ask whether <bdi>{person.name}</bdi> may facilitate too
        </Trans>
      }
      intro={
        <Trans>
          Whoever facilitates too sees everybody’s airtime. So each member is asked privately,{' '}
          <bdi>{person.name}</bdi> too. Only if all of them say yes can you name them. You will not learn who
          said what: whatever is missing when the next session begins reads “not this time”.
        </Trans>
      }
      whyFor={t`Has done it before, and would take turns with me …`}
      onClose={onClose}
    />
  )
}
