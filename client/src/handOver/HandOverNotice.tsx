import { Trans } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import { useOwn, useView } from '../connection/index.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import type { Asker } from './createHelping.ts'
import { useAskers } from './useAskers.ts'

// Only when somebody asks.
const HelpDialog = lazy(async () => ({ default: (await import('./HelpDialog.tsx')).HelpDialog }))

/** Tells whoever holds a key that a device lacks it: the facilitator of everybody's, each person of their own. */
export function HandOverNotice() {
  const { askers, dismiss } = useAskers()
  const [helped, setHelped] = useState<Asker>()
  const asker = askers[0]
  return (
    <>
      {asker !== undefined && helped === undefined && (
        <Notice asker={asker} onHelp={() => setHelped(asker)} onDismiss={() => dismiss(asker)} />
      )}
      {helped !== undefined && (
        <Suspense>
          <HelpDialog
            asker={helped}
            onClose={() => {
              dismiss(helped)
              setHelped(undefined)
            }}
          />
        </Suspense>
      )}
    </>
  )
}

function Notice({ asker, onHelp, onDismiss }: { asker: Asker; onHelp: () => void; onDismiss: () => void }) {
  const mine = useOwn(({ me }) => me.id === asker.from.member)
  const name = useView(({ common }) => common.members[asker.from.member]?.name) ?? ''
  const device = useView(({ common }) =>
    asker.from.device === undefined ? undefined : common.devices[asker.from.device]?.label,
  )
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
      {device}
    </Banner>
  )
}
