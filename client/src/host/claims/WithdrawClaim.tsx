import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { type ApiRefusal, askApi } from '../../join/api.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { apiWords } from '../../words/index.ts'
import { forgetClaim } from './claimNames.ts'

/** Takes a claim link back that nobody has used. Where somebody has just now, `onDone` shows that instead. */
export function WithdrawClaim({ id, onDone }: { id: string; onDone: () => void }) {
  const { t } = useLingui()
  const [asked, setAsked] = useState(false)
  const [refused, setRefused] = useState<ApiRefusal>()
  const withdraw = async () => {
    const result = await askApi('DELETE', '/api/claims', { tokenHash: id })
    const over = result.ok || result.why === 'taken' || result.why === 'not-found'
    setRefused(over ? undefined : result.why)
    if (result.ok) forgetClaim(id)
    if (over) onDone()
  }
  return (
    <>
      <Button kind="quiet" size="small" className="-ms-3.5 mt-1" onClick={() => setAsked(true)}>
        <Trans>Withdraw it</Trans>
      </Button>
      <p role="status" className="text-danger text-sm empty:hidden">
        {refused && t(apiWords[refused])}
      </p>
      <ConfirmDialog
        open={asked}
        onOpenChange={setAsked}
        title={<Trans>Withdraw this claim link?</Trans>}
        body={
          <Trans>
            It then opens nothing any more, wherever it lies. You can make another one at any time.
          </Trans>
        }
        confirmLabel={<Trans>Withdraw it</Trans>}
        onConfirm={withdraw}
      />
    </>
  )
}
