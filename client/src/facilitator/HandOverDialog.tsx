import { Trans, useLingui } from '@lingui/react/macro'
import type { AgendaItem } from '@setroom/shared'
import { useSend, useView } from '../connection/index.ts'
import { useName } from '../room/useName.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { phaseNames } from '../words/index.ts'
import { PeopleToChoose } from './PeopleToChoose.tsx'
import { useHolders } from './useCandidates.ts'

/**
 * Whom to hand the controls to. With `to`, because whoever leads is about to present: nobody can do both.
 */
export function HandOverDialog({
  to,
  onClose,
  onOtherPresenter,
}: {
  to?: AgendaItem | undefined
  onClose: () => void
  onOtherPresenter?: (() => void) | undefined
}) {
  const { t } = useLingui()
  const send = useSend()
  const holders = useHolders()
  const acts = useView(({ common, own }) => common.session?.facilitator !== own.me.id)
  const facilitator = useName(useView(({ common }) => common.session?.facilitator))
  const phase = to === undefined ? '' : t(phaseNames[to.kind])
  return (
    <Dialog
      open
      width="narrow"
      onOpenChange={(open) => !open && onClose()}
      title={
        to === undefined ? (
          <Trans>Who holds the controls?</Trans>
        ) : (
          <Trans>You present next. Who holds the controls meanwhile?</Trans>
        )
      }
      description={
        to === undefined ? (
          acts ? (
            <Trans>
              You hold them for {facilitator}, and can give them back; while they are away, pass them on.
            </Trans>
          ) : (
            <Trans>They stay yours to take back at any time.</Trans>
          )
        ) : acts ? (
          <Trans>
            Nobody can present and lead at once. They go on to “{phase}”, and hold the controls for{' '}
            {facilitator}.
          </Trans>
        ) : (
          <Trans>
            Nobody can present and lead at once. They go on to “{phase}”; afterwards you take them back.
          </Trans>
        )
      }
    >
      {holders.length === 0 ? (
        <p className="text-ink-2">
          <Trans>Nobody else is here just now who could hold them.</Trans>
        </p>
      ) : (
        <PeopleToChoose
          people={holders}
          onChoose={(member) => {
            onClose()
            void send({ type: 'seat.handOver', member })
          }}
        />
      )}
      {onOtherPresenter !== undefined && (
        <Button kind="quiet" className="mt-3" onClick={onOtherPresenter}>
          <Trans>Let somebody else present</Trans>
        </Button>
      )}
    </Dialog>
  )
}
