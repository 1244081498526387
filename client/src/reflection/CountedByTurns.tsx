import { Trans } from '@lingui/react/macro'
import type { MemberId } from '@setroom/shared'
import { useFormats } from '../app/useFormats.ts'
import { useView } from '../connection/index.ts'
import { allTurns } from '../phases/turnsTaken.ts'

/** Whoever signs, types or is interpreted, by their turns; where airtime is kept closed, oneself alone. */
export function CountedByTurns() {
  const formats = useFormats()
  const { people, members, phases, airtime } = useView(({ common }) => common)
  const me = useView(({ own }) => own.me.id)
  const counted = (Object.keys(people) as MemberId[]).filter(
    (id) => people[id]?.byTurns === true && (airtime !== null || id === me),
  )
  if (counted.length === 0) return null
  const who = formats.list(counted.map((id) => `${members[id]?.name ?? ''} ${allTurns(phases, id)}`))
  return (
    <p>
      <Trans>Counted by turns: {who}</Trans>
    </p>
  )
}
