import { Trans } from '@lingui/react/macro'
import type { PersonView } from '@setroom/shared'
import { useSupports, useSupportToday } from './useSupports.ts'

/** Told to everybody before they go in: who else will sit there, and beside whom. */
export function SupportToday() {
  const people = useSupportToday()
  if (people.length === 0) return null
  return (
    <section aria-labelledby="support-today">
      <h2 id="support-today" className="quiet-heading">
        <Trans>Beside one of you today</Trans>
      </h2>
      <ul className="mt-1 space-y-1">
        {people.map((person) => (
          <Beside key={person.id} person={person} />
        ))}
      </ul>
      <p className="mt-1 text-ink-2 text-sm">
        <Trans>
          Whoever supports somebody is bound by the contract, and has no turn, no vote and no airtime.
        </Trans>
      </p>
    </section>
  )
}

function Beside({ person }: { person: PersonView }) {
  const { id, name } = person
  const whom = useSupports(id)
  return (
    <li>
      <Trans>
        <bdi className="font-medium">{name}</bdi> supports <bdi>{whom}</bdi>.
      </Trans>
    </li>
  )
}
