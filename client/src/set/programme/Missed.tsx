import { Trans } from '@lingui/react/macro'

/** What is said of a session whose hour has gone by without a meeting. */
export function Missed({ mayChange }: { mayChange: boolean }) {
  return (
    <p className="mt-1 text-ink-2 text-sm">
      {mayChange ? (
        <Trans>You did not meet on that day. Give the session a new date, or cancel it.</Trans>
      ) : (
        <Trans>You did not meet on that day. There is no new date yet.</Trans>
      )}
    </p>
  )
}
