import { Trans } from '@lingui/react/macro'
import { useView } from '../connection/index.ts'
import { PersonChip } from '../ui/PersonChip.tsx'
import { useIsOpen } from './useTodaysAgenda.ts'

/** Who is in the room already. */
export function WhoIsThere() {
  const here = useView(({ common }) =>
    Object.values(common.members).filter((member) => common.people[member.id]?.present === true),
  )
  const open = useIsOpen()
  if (!open) return null
  return (
    <div className="mt-6" aria-live="polite">
      <h2 className="quiet-heading">
        <Trans>Already there</Trans>
      </h2>
      {here.length === 0 ? (
        <p className="mt-1 text-ink-2">
          <Trans>Nobody has gone in yet.</Trans>
        </p>
      ) : (
        <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-2">
          {here.map(({ id, name }) => (
            <li key={id}>
              <PersonChip id={id} name={name} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
