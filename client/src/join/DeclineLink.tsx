import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { notify } from '../ui/notify.ts'
import { apiWords } from '../words/index.ts'
import { askApi } from './api.ts'
import { dropFragment } from './heldFragment.ts'

/** Declines the place of a link that nobody has used: no key is made, this browser remembers nothing. */
export function DeclineLink({ token, onDone }: { token: string; onDone: () => void }) {
  const { t } = useLingui()
  const [asking, setAsking] = useState(false)

  const decline = async () => {
    const result = await askApi('POST', '/api/links/decline', { token })
    if (!result.ok) {
      void notify({ tone: 'error', title: t(apiWords[result.why]) })
      throw new Error(result.why)
    }
    dropFragment()
    onDone()
  }
  return (
    <>
      <Button kind="quiet" size="large" className="max-sm:-ms-6" onClick={() => setAsking(true)}>
        <Trans>I would rather not</Trans>
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={<Trans>Decline this place?</Trans>}
        body={
          <Trans>
            Nobody asks why. Whoever invited you sees that you declined and can ask somebody else; the others
            are told nothing. The link opens nothing after that.
          </Trans>
        }
        confirmLabel={<Trans>Decline</Trans>}
        onConfirm={decline}
      />
    </>
  )
}
