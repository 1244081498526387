import { Trans, useLingui } from '@lingui/react/macro'
import type { MemberId, PersonView } from '@setroom/shared'
import { useView } from '../connection/index.ts'
import { Choice } from '../ui/Choice.tsx'

const NOBODY = 'nobody'

/** Who is to ask how it goes: one of the others, or nobody. */
export function SupporterField({
  value,
  onChange,
  hideLegend = false,
}: {
  value: MemberId | undefined
  onChange: (value: MemberId | undefined) => void
  hideLegend?: boolean | undefined
}) {
  const { t } = useLingui()
  const me = useView(({ own }) => own.me.id)
  const members = useView(({ common }) => common.members)
  const others = Object.values<PersonView>(members).filter(
    ({ id, role, status }) =>
      id !== me && status !== 'removed' && (role === 'member' || role === 'facilitator'),
  )
  return (
    <Choice<MemberId | typeof NOBODY>
      legend={<Trans>Who could help you keep at it?</Trans>}
      hideLegend={hideLegend}
      value={value ?? NOBODY}
      onChange={(chosen) => onChange(chosen === NOBODY ? undefined : chosen)}
      options={[
        ...others.map(({ id, name }) => ({ value: id, label: <bdi>{name}</bdi> })),
        { value: NOBODY, label: t`Nobody` },
      ]}
    />
  )
}
