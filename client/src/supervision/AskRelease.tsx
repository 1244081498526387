import { Trans } from '@lingui/react/macro'
import type { LearningView, MemberId } from '@setroom/shared'
import { useState } from 'react'
import { SealedWords, useSend } from '../connection/index.ts'
import { useBusy } from '../room/useBusy.ts'
import { useName } from '../room/useName.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Touches } from './Touches.tsx'
import { useLearningText } from './useLearningText.ts'

/** The facilitator asks whether a learning may go to supervision: its author and every member, some of them by name. */
export function AskRelease({ learning, onClose }: { learning: LearningView; onClose: () => void }) {
  const send = useSend()
  const author = useName(learning.author)
  const reading = useLearningText(learning)
  const [more, setMore] = useState<readonly MemberId[]>([])
  const [busy, run] = useBusy()
  const ask = () =>
    run(async () => {
      const answer = await send({ type: 'learning.ask', learning: learning.id, touches: [...more] })
      if (answer.ok) onClose()
    })
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={<Trans>May it go to supervision?</Trans>}
      footer={
        <>
          <Button onClick={onClose}>
            <Trans>Not now</Trans>
          </Button>
          <Button kind="main" busy={busy} onClick={() => void ask()}>
            <Trans>Ask them</Trans>
          </Button>
        </>
      }
    >
      <div className="space-y-5">
        <SealedWords reading={reading} size="large" />
        <p className="text-ink-2 text-sm">
          <Trans>
            <bdi>{author}</bdi> is asked, for these are their words, and so is every member: whose issue it
            touches only they can say. Each answers privately; you see only whether all have said yes.
          </Trans>
        </p>
        <Touches touches={more} fixed={learning.touches} author={learning.author} onChange={setMore} />
      </div>
    </Dialog>
  )
}
