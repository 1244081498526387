import { Plural, Trans } from '@lingui/react/macro'
import type { MemberId } from '@setroom/shared'
import { useView } from '../connection/index.ts'
import { turnsTaken } from '../phases/turnsTaken.ts'
import { useCurrentItem } from '../room/useCurrentItem.ts'

/** Those who are here without seconds: by turns whoever signs, types or is interpreted; and who listens so far. */
export function NotInSeconds({ people: apart }: { people: readonly MemberId[] }) {
  const item = useCurrentItem()
  const people = useView(({ common }) => common.people)
  const members = useView(({ common }) => common.members)
  const phase = useView(({ common }) => (item === undefined ? undefined : common.phases[item.id]))
  if (apart.length === 0) return null
  return (
    <ul className="mt-1.5 space-y-1.5 text-sm">
      {apart.map((member) => (
        <li key={member} className="flex items-baseline justify-between gap-2.5">
          <bdi className="truncate">{members[member]?.name}</bdi>
          <span className="shrink-0 text-ink-2 text-xs">
            {people[member]?.byTurns === true ? (
              <Turns count={turnsTaken(phase, member)} />
            ) : (
              <Trans>listening today</Trans>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Turns({ count }: { count: number | undefined }) {
  if (count === undefined) return <Trans>counted by turns</Trans>
  return count === 0 ? <Trans>no turn yet</Trans> : <Plural value={count} one="one turn" other="# turns" />
}
