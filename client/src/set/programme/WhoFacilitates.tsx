import { Trans } from '@lingui/react/macro'
import type { MemberId } from '@setroom/shared'
import { useView } from '../../connection/index.ts'

/** Whose turn it is to facilitate, beside who does now. */
export function WhoFacilitates({ next }: { next: MemberId }) {
  const facilitator = useView(({ common }) => common.set.facilitator)
  const members = useView(({ common }) => common.members)
  const nameOf = (id: MemberId) => members[id]?.name ?? ''
  if (next === facilitator) {
    return (
      <p>
        <Trans>
          Next to facilitate: <bdi className="font-medium">{nameOf(next)}</bdi>, as now.
        </Trans>
      </p>
    )
  }
  return (
    <p>
      <Trans>
        Next to facilitate: <bdi className="font-medium">{nameOf(next)}</bdi>. Now it is{' '}
        <bdi>{nameOf(facilitator)}</bdi>.
      </Trans>
    </p>
  )
}
