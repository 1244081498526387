import { Trans, useLingui } from '@lingui/react/macro'
import { UserPen } from 'lucide-react'
import { useFormats } from '../app/useFormats.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { Menu } from '../ui/Menu.tsx'
import type { ProposedSet } from './brokenRules.ts'
import type { Person } from './person.ts'

/** Who facilitates one set, chosen by hand among all who facilitate; says which sets they have already. */
export function FacilitatorMenu({
  sets,
  at,
  people,
  onChoose,
}: {
  sets: readonly ProposedSet[]
  /** The set's place, from 0. */
  at: number
  people: readonly Person[]
  onChoose: (facilitator: number | undefined) => void
}) {
  const { t } = useLingui()
  const formats = useFormats()
  const chosen = sets[at]?.facilitator
  const others = people.flatMap(({ name, facilitates }, who) => {
    if (!facilitates) return []
    const theirs = sets.flatMap((set, place) =>
      place !== at && set.facilitator === who ? [String(place + 1)] : [],
    )
    return [{ who, name, theirs: formats.list(theirs) }]
  })
  if (others.length === 0) return null
  return (
    <Menu
      trigger={
        <IconButton
          kind="quiet"
          size="small"
          icon={<UserPen aria-hidden="true" />}
          label={t`Change who facilitates set ${at + 1}`}
        />
      }
      items={[
        ...others.map(({ who, name, theirs }) => ({
          key: String(who),
          label: (
            <>
              <bdi className="block">{name}</bdi>
              {theirs && (
                <span className="block text-ink-2 text-sm">
                  <Trans>also has set {theirs}</Trans>
                </span>
              )}
            </>
          ),
          checked: who === chosen,
          onSelect: () => onChoose(who),
        })),
        {
          key: 'nobody',
          label: <Trans>Nobody on the list</Trans>,
          checked: chosen === undefined,
          line: true,
          onSelect: () => onChoose(undefined),
        },
      ]}
    />
  )
}
