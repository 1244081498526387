import { Trans } from '@lingui/react/macro'
import type { MemberId, TurnsState } from '@setroom/shared'
import { useView } from '../../connection/index.ts'
import { usePresent } from '../../room/usePresent.ts'
import { Button } from '../../ui/Button.tsx'
import { Menu } from '../../ui/Menu.tsx'

/** Gives the turn to anybody who is here, but the presenter; those who have had none come first. */
export function GiveTurn({
  state,
  presenter,
  onGive,
}: {
  state: TurnsState
  presenter: MemberId | undefined
  onGive: (to: MemberId) => void
}) {
  const members = useView(({ common }) => common.members)
  const present = usePresent()
  const had = new Set([...state.done, ...state.skipped])
  const others = present.filter((member) => member !== state.now && member !== presenter)
  const order = [...others.filter((m) => !had.has(m)), ...others.filter((m) => had.has(m))]
  if (order.length === 0) return null
  return (
    <Menu
      trigger={
        <Button kind="quiet">
          <Trans>Give it to …</Trans>
        </Button>
      }
      items={order.map((member) => ({
        key: member,
        label: <bdi>{members[member]?.name}</bdi>,
        onSelect: () => onGive(member),
      }))}
    />
  )
}
