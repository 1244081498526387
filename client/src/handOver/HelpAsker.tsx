import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { useOwn, useView } from '../connection/index.ts'
import { useDeviceName } from '../set/devices/useDeviceName.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import type { Asker } from './createHelping.ts'
import { HelpDialog } from './HelpDialog.tsx'

/** Says who asks for a key, and helps; who is being helped stays on the screen, asking or not. */
export function HelpAsker({
  asker,
  onDismiss,
}: {
  asker: Asker | undefined
  onDismiss: (asker: Asker) => void
}) {
  const [helped, setHelped] = useState<Asker>()
  if (helped === undefined) {
    if (asker === undefined) return null
    return <Notice asker={asker} onHelp={() => setHelped(asker)} onDismiss={() => onDismiss(asker)} />
  }
  return (
    <HelpDialog
      asker={helped}
      onClose={() => {
        onDismiss(helped)
        setHelped(undefined)
      }}
    />
  )
}

function Notice({ asker, onHelp, onDismiss }: { asker: Asker; onHelp: () => void; onDismiss: () => void }) {
  const mine = useOwn(({ me }) => me.id === asker.from.member)
  const name = useView(({ common }) => common.members[asker.from.member]?.name) ?? ''
  const device = useView(({ common }) =>
    asker.from.device === undefined ? undefined : common.devices[asker.from.device]?.label,
  )
  const nameOf = useDeviceName()
  return (
    <Banner
      className="mt-4"
      title={
        mine ? (
          <Trans>A device of yours asks for your key.</Trans>
        ) : (
          <Trans>
            <bdi>{name}</bdi> asks for their key.
          </Trans>
        )
      }
      action={
        <span className="flex flex-wrap gap-2">
          <Button size="small" onClick={onHelp}>
            <Trans>Help</Trans>
          </Button>
          <Button size="small" kind="quiet" onClick={onDismiss}>
            <Trans>Not now</Trans>
          </Button>
        </span>
      }
    >
      {device !== undefined && nameOf(device)}
    </Banner>
  )
}
