import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Banner } from '../ui/Banner.tsx'

/** Says that another microphone or camera than the chosen one is in use; `label` is its name. */
export function FallenDevice({
  device,
  label,
  action,
}: {
  device: 'microphone' | 'camera'
  label: string
  action?: ReactNode
}) {
  return (
    <Banner
      tone="warn"
      action={action}
      title={
        device === 'microphone' ? (
          <Trans>Your microphone is not there any more.</Trans>
        ) : (
          <Trans>Your camera is not there any more.</Trans>
        )
      }
    >
      {device === 'microphone' ? (
        <Trans>The others hear you through “{label}” now.</Trans>
      ) : (
        <Trans>The others see you through “{label}” now.</Trans>
      )}
    </Banner>
  )
}
