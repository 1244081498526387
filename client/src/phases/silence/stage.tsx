import { Trans } from '@lingui/react/macro'
import type { Stage } from '../stage.ts'

/** A minute to think: the clock and nothing else. */
export const silence: Stage<'silence'> = {
  Stage: () => (
    <p className="mx-auto max-w-xs text-balance font-serif text-lg text-ink-2">
      <Trans>Everybody is muted. Nothing is asked of you.</Trans>
    </p>
  ),
  bigClock: true,
}
