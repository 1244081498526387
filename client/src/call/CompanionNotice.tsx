import { Trans } from '@lingui/react/macro'
import { useView } from '../connection/index.ts'
import { useStoredChoice } from '../room/useStoredChoice.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { FallbackCall } from './FallbackCall.tsx'

/** Says that this room carries no voices and what to do about it: in full until it was read, then in a line. */
export function CompanionNotice() {
  const session = useView(({ common }) => common.session?.id)
  const [read, setRead] = useStoredChoice(`companion:${session ?? ''}`)
  if (read !== null) {
    return (
      <p className="text-center text-ink-3 text-xs" role="status">
        <Trans>No voices here: speak in your own call.</Trans>
      </p>
    )
  }
  return (
    <Banner
      title={<Trans>There is no media server here, so this room carries no voices.</Trans>}
      action={
        <Button size="small" onClick={() => setRead('read')}>
          <Trans>Got it</Trans>
        </Button>
      }
    >
      <Trans>
        Meet in a call of your own (or in one room) and keep this page beside it: phases, clock, questions and
        commitments all work.
      </Trans>
      <FallbackCall />
    </Banner>
  )
}
