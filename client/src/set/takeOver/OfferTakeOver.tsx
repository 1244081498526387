import { Trans } from '@lingui/react/macro'
import { useOwn, useSend, useView } from '../../connection/index.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'

/** Says what taking over from a facilitator who is gone needs, and offers it after a yes. */
export function OfferTakeOver({ onClose }: { onClose: () => void }) {
  const send = useSend()
  const me = useOwn(({ me }) => me.id)
  const facilitator = useView(({ common }) => common.members[common.set.facilitator]?.name) ?? ''
  const second = useView(({ common }) =>
    common.set.second === undefined || common.set.second === me
      ? undefined
      : common.members[common.set.second]?.name,
  )
  const offer = async () => {
    const answer = await send({ type: 'takeOver.offer' })
    if (!answer.ok) throw new Error(answer.reason)
  }
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={
        <Trans>
          Is <bdi>{facilitator}</bdi> gone for good?
        </Trans>
      }
      body={
        <>
          <p>
            <Trans>
              Ill, no longer with you, or without any key: then you can offer to facilitate this set. All of
              you see the offer, and <bdi>{facilitator}</bdi> is told.
            </Trans>
          </p>
          <p className="mt-2">
            <Trans>
              After two weeks you take over, once all the others have said yes, unless{' '}
              <bdi>{facilitator}</bdi> says that they are here. <bdi>{facilitator}</bdi> keeps a place among
              you. After four weeks the yes of most of you is enough.
            </Trans>
          </p>
          {second !== undefined && (
            <p className="mt-2">
              <Trans>
                <bdi>{second}</bdi> facilitates too: ask first whether they would.
              </Trans>
            </p>
          )}
        </>
      }
      confirmLabel={<Trans>Offer to take over</Trans>}
      onConfirm={offer}
    />
  )
}
