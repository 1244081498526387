import { Trans, useLingui } from '@lingui/react/macro'
import type { MemberId } from '@setroom/shared'
import { isolated } from '../app/isolated.ts'
import { useFormats } from '../app/useFormats.ts'
import { useView } from '../connection/index.ts'
import { allTurns } from '../phases/turnsTaken.ts'

/** Whoever signs, types or is interpreted, by their turns; nothing where airtime is kept closed (one's own stand apart). */
export function CountedByTurns() {
  const { t } = useLingui()
  const formats = useFormats()
  const { people, members, phases, airtime } = useView(({ common }) => common)
  const counted = (Object.keys(people) as MemberId[]).filter((id) => people[id]?.byTurns === true)
  if (airtime === null || counted.length === 0) return null
  const one = (id: MemberId) =>
    `${isolated(members[id]?.name ?? '')} (${allTurns(phases, id) || t({ message: 'none', context: 'turns' })})`
  const who = formats.list(counted.map(one))
  return (
    <p>
      <Trans>Counted by turns: {who}</Trans>
    </p>
  )
}
