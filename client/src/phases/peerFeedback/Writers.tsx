import { Plural, Trans } from '@lingui/react/macro'
import type { AgendaItem, PeerFeedbackState } from '@setroom/shared'
import { useState } from 'react'
import { useOwn, useView } from '../../connection/index.ts'
import { useMayMove } from '../../connection/useMayMove.ts'
import { useBusy } from '../../room/useBusy.ts'
import { usePresent } from '../../room/usePresent.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { useMove } from '../useMove.ts'

/** How many have finished writing, one’s own word that one has, and the way to hand the notes out before all have. */
export function Writers({ item, state }: { item: AgendaItem; state: PeerFeedbackState }) {
  const me = useOwn(({ me }) => me.id)
  const mayHandOut = useMayMove('peerFeedback/feedback.handOut')
  const move = useMove('peerFeedback', item)
  const [busy, run] = useBusy()
  const [asking, setAsking] = useState(false)
  const members = useView(({ common }) => common.members)
  const asked = usePresent().filter((id) => members[id]?.role !== 'guest')
  const done = asked.filter((id) => state.done.includes(id)).length
  const mine = state.done.includes(me)
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-2.5">
        <Button
          kind={mine ? 'plain' : 'main'}
          busy={busy}
          onClick={() => void run(() => move({ type: 'feedback.done', done: !mine }))}
        >
          {mine ? <Trans>I am still writing</Trans> : <Trans>I am done writing</Trans>}
        </Button>
        {mayHandOut && (
          <Button kind="quiet" onClick={() => setAsking(true)}>
            <Trans>Hand them out now</Trans>
          </Button>
        )}
      </div>
      <p role="status" className="text-ink-2 text-sm tabular-nums">
        <Plural value={asked.length} one={`${done} of # is done`} other={`${done} of # are done`} />
        {'. '}
        <Trans>The notes are handed out together, when everybody is.</Trans>
      </p>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={<Trans>Hand the notes out before everybody is done?</Trans>}
        body={<Trans>Whoever is still writing can finish; their note then goes out at once.</Trans>}
        confirmLabel={<Trans>Hand them out</Trans>}
        onConfirm={async () => {
          await move({ type: 'feedback.handOut' })
        }}
      />
    </div>
  )
}
