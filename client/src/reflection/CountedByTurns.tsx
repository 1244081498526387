import { Trans, useLingui } from '@lingui/react/macro'
import type { MemberId } from '@setroom/shared'
import { useFormats } from '../app/useFormats.ts'
import { useView } from '../connection/index.ts'
import { allTurns } from '../phases/turnsTaken.ts'

/** Whoever signs, types or is interpreted, by their turns; where airtime is kept closed, oneself alone. */
export function CountedByTurns() {
  const { t } = useLingui()
  const formats = useFormats()
  const { people, members, phases, airtime } = useView(({ common }) => common)
  const me = useView(({ own }) => own.me.id)
  const counted = (Object.keys(people) as MemberId[]).filter(
    (id) => people[id]?.byTurns === true && (airtime !== null || id === me),
  )
  if (counted.length === 0) return null
  // Each by itself, whatever direction a name is written in.
  const one = (id: MemberId) =>
    `\u2068${members[id]?.name ?? ''}\u2069 (${allTurns(phases, id) || t({ message: 'none', context: 'turns' })})`
  const who = formats.list(counted.map(one))
  return (
    <p>
      <Trans>Counted by turns: {who}</Trans>
    </p>
  )
}
