import { Trans } from '@lingui/react/macro'
import type { SessionEntry } from '@setroom/shared'
import { useState } from 'react'
import { useFormats } from '../../app/useFormats.ts'
import { useSend } from '../../connection/index.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'

/** Takes a planned session off the programme, after asking. */
export function CancelSession({ entry }: { entry: SessionEntry }) {
  const formats = useFormats()
  const send = useSend()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button size="small" kind="quiet" onClick={() => setAsking(true)}>
        <Trans>Cancel it</Trans>
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={
          entry.at === undefined ? (
            <Trans>Cancel this session?</Trans>
          ) : (
            <Trans>Cancel the session on {formats.dateTime(entry.at)}?</Trans>
          )
        }
        body={
          <Trans>
            It stays on everybody’s page as called off until its hour is over, and goes out by mail where this
            Setroom sends mails. If it is soon, tell the others yourself, too.
          </Trans>
        }
        confirmLabel={<Trans>Cancel the session</Trans>}
        cancelLabel={<Trans>Keep it</Trans>}
        danger
        onConfirm={async () => {
          const answer = await send({ type: 'session.cancel', session: entry.id })
          if (!answer.ok) throw new Error(answer.reason)
        }}
      />
    </>
  )
}
