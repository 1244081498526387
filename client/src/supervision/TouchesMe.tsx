import { Trans } from '@lingui/react/macro'
import type { LearningView } from '@setroom/shared'
import { useState } from 'react'
import { useMay, useSend, useTellRefusal } from '../connection/index.ts'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'

/** Whoever was not named says that a learning touches their issue, as long as it has not been exported. */
export function TouchesMe({ learning: { id, carried } }: { learning: LearningView }) {
  const send = useSend()
  const tell = useTellRefusal()
  const may = useMay('learning.touchesMe')
  const [asking, setAsking] = useState(false)
  if (!may || carried?.exportedAt !== undefined) return null
  return (
    <>
      <Button kind="quiet" size="small" className="-ms-3.5 mt-1" onClick={() => setAsking(true)}>
        <Trans>This touches my issue</Trans>
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={<Trans>Does it touch your issue?</Trans>}
        body={
          <Trans>
            Then it goes to supervision only if you release it as yours; if it is there already, it comes
            back. The others see that it touches your issue, and this cannot be taken back.
          </Trans>
        }
        confirmLabel={<Trans>Yes, it touches my issue</Trans>}
        onConfirm={async () => {
          const answer = await send({ type: 'learning.touchesMe', learning: id }, { quiet: true })
          // Named by somebody else meanwhile: that is what was wanted.
          if (answer.ok || answer.reason === 'already') return
          tell(answer.reason)
          throw new Error(answer.reason)
        }}
      />
    </>
  )
}
