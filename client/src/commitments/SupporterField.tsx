import { Trans, useLingui } from '@lingui/react/macro'
import type { MemberId, PersonView } from '@setroom/shared'
import { Eye } from 'lucide-react'
import { useView } from '../connection/index.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'

const NOBODY = 'nobody'

/** Who is to ask how it goes: one of the others, or nobody. */
export function SupporterField({
  value,
  onChange,
  shown,
  onShow,
  hideLegend = false,
}: {
  value: MemberId | undefined
  onChange: (value: MemberId | undefined) => void
  /** Whether the set sees the commitment; a supporter cannot ask about what they are not shown. */
  shown: boolean
  onShow: () => void
  hideLegend?: boolean | undefined
}) {
  const { t } = useLingui()
  const me = useView(({ own }) => own.me.id)
  const members = useView(({ common }) => common.members)
  const others = Object.values<PersonView>(members).filter(
    ({ id, role, status }) =>
      id !== me && status !== 'removed' && (role === 'member' || role === 'facilitator'),
  )
  const name = value === undefined ? undefined : members[value]?.name
  return (
    <>
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
      {name !== undefined && !shown && (
        <div role="status" className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-2 text-ink-2 text-sm">
          <p>
            <Trans>
              <bdi>{name}</bdi> will not see it, nor ask: you keep this commitment to yourself.
            </Trans>
          </p>
          <Button size="small" icon={<Eye aria-hidden="true" />} onClick={onShow}>
            <Trans>Show it to the set</Trans>
          </Button>
        </div>
      )}
    </>
  )
}
