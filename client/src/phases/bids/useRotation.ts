import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { fairOrder, type MemberId } from '@setroom/shared'
import { useOwn, useServerClock, useView } from '../../connection/index.ts'

const DAY_MS = 86_400_000

/** People in a fair order, whoever presented least often and longest ago first, each with a word why; guests know neither. */
export function useRotation(people: readonly MemberId[]): readonly { member: MemberId; note: string }[] {
  const { t } = useLingui()
  const presented = useView(({ common }) => common.set.presented)
  const guest = useOwn(({ me }) => me.guestOf !== undefined)
  const now = useServerClock().now()
  const times = (member: MemberId) => presented[member]?.times ?? 0
  const lastAt = (member: MemberId) => presented[member]?.lastAt ?? 0
  return fairOrder(people, presented).map((member) => {
    if (guest) return { member, note: '' }
    const weeks = Math.max(0, Math.round((now - lastAt(member)) / DAY_MS / 7))
    if (times(member) === 0) return { member, note: t`has not presented yet` }
    const often = times(member)
    return {
      member,
      note: t`${plural(often, { one: 'presented once', other: 'presented # times' })}, ${plural(weeks, { 0: 'lately', one: 'a week ago', other: '# weeks ago' })}`,
    }
  })
}
