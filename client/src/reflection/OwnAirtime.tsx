import { Plural, Trans } from '@lingui/react/macro'
import { useView } from '../connection/index.ts'

/** One's own minutes, where everybody's are not laid open. */
export function OwnAirtime() {
  const me = useView(({ own }) => own.me.id)
  const mine = useView(({ own }) => own.airtime)
  const ms = Object.values(mine).reduce((sum, phase) => sum + (phase[me] ?? 0), 0)
  if (ms === 0) return null
  const minutes = Math.round(ms / 60_000)
  return (
    <p>
      {minutes === 0 ? (
        <Trans>You spoke for less than a minute.</Trans>
      ) : (
        <Plural value={minutes} one="You spoke for about a minute." other="You spoke for about # minutes." />
      )}{' '}
      <span className="text-ink-3 text-sm">
        <Trans>Only you and whoever leads see this; it is an estimate.</Trans>
      </span>
    </p>
  )
}
