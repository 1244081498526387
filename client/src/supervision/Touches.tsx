import { Trans } from '@lingui/react/macro'
import type { MemberId, PersonView } from '@setroom/shared'
import { useOwn, useView } from '../connection/index.ts'
import { inTheSet } from '../set/members/inTheSet.ts'
import { Checkbox } from '../ui/Checkbox.tsx'

/** Whose issue a learning touches, beside its author's own; `fixed` are named already and stay. */
export function Touches({
  touches,
  fixed = [],
  author,
  onChange,
}: {
  touches: readonly MemberId[]
  fixed?: readonly MemberId[]
  /** Asked anyhow; oneself where it is left out. */
  author?: MemberId
  onChange: (touches: readonly MemberId[]) => void
}) {
  const me = useOwn(({ me }) => me.id)
  const people = useView(({ common }) =>
    inTheSet(Object.values<PersonView>(common.members), common.set.facilitator),
  )
  const others = people.filter(({ id, role }) => id !== (author ?? me) && role !== 'observer')
  return (
    <fieldset>
      <legend className="font-medium text-sm">
        <Trans>Whose issue does it touch?</Trans>
      </legend>
      <p className="mt-0.5 text-ink-2 text-sm">
        <Trans>
          Everybody is asked, each privately, before it may go anywhere. Nobody’s? Then leave it open.
        </Trans>
      </p>
      <div className="mt-1 grid sm:grid-cols-2">
        {others.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={<bdi>{name}</bdi>}
            checked={touches.includes(id) || fixed.includes(id)}
            disabled={fixed.includes(id)}
            onChange={({ target }) =>
              onChange(target.checked ? [...touches, id] : touches.filter((one) => one !== id))
            }
          />
        ))}
      </div>
    </fieldset>
  )
}
