import { Trans, useLingui } from '@lingui/react/macro'
import type { DeviceView } from '@setroom/shared'
import { useState } from 'react'
import { useOwn, useSend, useView } from '../../connection/index.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { useDeviceName } from './useDeviceName.ts'

/** Undoes a device: its owner's and the facilitator's right. */
export function RemoveDevice({ device, compact = false }: { device: DeviceView; compact?: boolean }) {
  const { t } = useLingui()
  const send = useSend()
  const label = useDeviceName()(device.label)
  const [asking, setAsking] = useState(false)
  const mine = useOwn(({ me }) => me.id === device.member)
  const name = useView(({ common }) => common.members[device.member]?.name) ?? t`Somebody`

  const remove = async () => {
    const answer = await send({ type: 'device.remove', device: device.id })
    if (!answer.ok && answer.reason !== 'unknown') throw new Error(answer.reason)
  }
  return (
    <>
      <Button
        size="small"
        kind={compact ? 'quiet' : 'plain'}
        className={compact ? 'max-sm:-ms-3.5' : 'shrink-0 whitespace-nowrap'}
        onClick={() => setAsking(true)}
      >
        {compact ? (
          mine ? (
            <Trans>That was not me</Trans>
          ) : (
            <Trans>Sign it out</Trans>
          )
        ) : (
          <Trans>Sign out</Trans>
        )}
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={<Trans>Sign {label} out?</Trans>}
        body={
          <>
            <p>
              {mine ? (
                <Trans>
                  That device is out of the set at once. It forgets your link and does not come back with it.
                </Trans>
              ) : (
                <Trans>
                  <bdi>{name}</bdi> is out of the set on that device at once, and does not come back there
                  with the same link. Other devices of theirs stay.
                </Trans>
              )}
            </p>
            <p className="mt-2">
              <Trans>
                On yet another device the personal link still works. If it is in the wrong hands, the
                facilitator has to make a new one: only that starts a new key for the set.
              </Trans>
            </p>
          </>
        }
        confirmLabel={<Trans>Sign it out</Trans>}
        danger
        onConfirm={remove}
      />
    </>
  )
}
