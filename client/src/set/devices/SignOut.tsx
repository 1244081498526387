import { Trans, useLingui } from '@lingui/react/macro'
import { LogOut } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { forgetSet as forgetKnownSet } from '../../app/knownSets.ts'
import { renewConnection, useConnection } from '../../connection/index.ts'
import { askApi } from '../../join/api.ts'
import { forgetSet } from '../../sealing/index.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { notify } from '../../ui/notify.ts'
import { apiWords } from '../../words/index.ts'
import { forgetDevices } from './seenDevices.ts'

/** Takes this browser off the set: its cookie's place, its key and its drafts. */
export function SignOut() {
  const { t } = useLingui()
  const { set } = useConnection()
  const [, navigate] = useLocation()
  const [asking, setAsking] = useState(false)

  const signOut = async () => {
    const result = await askApi('POST', '/api/sign-out', { set })
    if (!result.ok) {
      void notify({ tone: 'error', title: t(apiWords[result.why]) })
      throw new Error(result.why)
    }
    await forgetSet(set)
    forgetDevices(set)
    forgetKnownSet(set)
    navigate('/')
    renewConnection(set)
  }

  return (
    <>
      <Button icon={<LogOut aria-hidden="true" />} onClick={() => setAsking(true)}>
        <Trans>Sign this browser out</Trans>
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={<Trans>Sign this browser out?</Trans>}
        body={
          <Trans>
            It forgets your link, the set’s key and everything you have not sent. To come back you need your
            personal link or your recovery words. Your place and your words in the set stay.
          </Trans>
        }
        confirmLabel={<Trans>Sign out</Trans>}
        danger
        onConfirm={signOut}
      />
    </>
  )
}
