import { Trans, useLingui } from '@lingui/react/macro'
import type { SetId } from '@setroom/shared'
import { useState } from 'react'
import { renewConnection } from '../connection/index.ts'
import { type ApiRefusal, askApi } from '../join/api.ts'
import { ownDeviceLabel } from '../join/deviceLabel.ts'
import { dropFragment } from '../join/heldFragment.ts'
import { Offer } from '../join/Offer.tsx'
import { expectDevice } from '../set/devices/thisDevice.ts'
import { Button } from '../ui/Button.tsx'
import { buttonClass } from '../ui/buttonClass.ts'
import { apiWords } from '../words/index.ts'
import { SignedIn } from './SignedIn.tsx'

type Opened = { sets: readonly { set: SetId; setName: string }[] }

/** A mailed link, used at a click, so that a preview in a mail program uses nothing up. */
export function UseMailedLink({ token }: { token: string }) {
  const { t } = useLingui()
  const [busy, setBusy] = useState(false)
  const [opened, setOpened] = useState<Opened>()
  const [refused, setRefused] = useState<ApiRefusal>()

  const open = async () => {
    setBusy(true)
    const label = ownDeviceLabel()
    const result = await askApi<Opened>('POST', '/api/sign-in/open', { token, label })
    setBusy(false)
    if (!result.ok) {
      if (result.why === 'link') dropFragment()
      return setRefused(result.why)
    }
    dropFragment()
    for (const { set } of result.value.sets) {
      expectDevice(set)
      renewConnection(set)
    }
    setOpened(result.value)
  }

  if (opened !== undefined) return <SignedIn sets={opened.sets} />
  if (refused === 'link') {
    return (
      <Offer
        alert
        title={<Trans>This link is used up, or too old.</Trans>}
        action={
          <a href="/sign-in" className={buttonClass('main', 'large')}>
            <Trans>Have a new one mailed</Trans>
          </a>
        }
      >
        <p>
          <Trans>Each works once, for half an hour.</Trans>
        </p>
      </Offer>
    )
  }
  return (
    <Offer
      title={<Trans>Sign in on this device?</Trans>}
      action={
        <Button kind="main" size="large" busy={busy} onClick={open}>
          <Trans>Sign in here</Trans>
        </Button>
      }
      note={refused !== undefined && <span role="alert">{t(apiWords[refused])}</span>}
    >
      <p>
        <Trans>This browser will be you, and your sets are told that you use this device.</Trans>
      </p>
    </Offer>
  )
}
