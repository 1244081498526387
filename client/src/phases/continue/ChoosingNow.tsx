import { Plural, Trans } from '@lingui/react/macro'
import type { AgendaItem, ContinueState } from '@setroom/shared'
import { useState } from 'react'
import { useView } from '../../connection/index.ts'
import { useMayMove } from '../../connection/useMayMove.ts'
import { usePresent } from '../../room/usePresent.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { useMove } from '../useMove.ts'

/** How many have chosen, and the way to open the choices before everybody has. */
export function ChoosingNow({ item, state }: { item: AgendaItem; state: ContinueState }) {
  const may = useMayMove('continue/choices.open')
  const move = useMove('continue', item)
  const [asking, setAsking] = useState(false)
  const members = useView(({ common }) => common.members)
  const asked = usePresent().filter(
    (id) => members[id]?.role === 'member' || members[id]?.role === 'facilitator',
  )
  const chosen = asked.filter((id) => state.chosen.includes(id)).length
  // Whoever was awaited has left: nobody's leaving opens them (SPEC CN3), for it may be their connection.
  const invited = asked.length
  const all = chosen > 0 && chosen === invited
  const open = async () => void (await move({ type: 'choices.open' }))
  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      <p role="status" className="text-ink-2 text-sm tabular-nums">
        {all ? (
          <Trans>Everybody here has chosen. Whoever leads opens the choices.</Trans>
        ) : (
          <Plural value={chosen} one={`# of ${invited} has chosen`} other={`# of ${invited} have chosen`} />
        )}
      </p>
      {may && (
        <Button
          size="small"
          kind={all ? 'main' : 'plain'}
          disabled={state.chosen.length === 0}
          onClick={() => (all ? void open() : setAsking(true))}
        >
          <Trans>Open them now</Trans>
        </Button>
      )}
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={<Trans>Open the choices before everybody has chosen?</Trans>}
        body={
          <Trans>
            They open by themselves as soon as everybody here has chosen. Opened now, those who have not
            chosen cannot do it unseen any more; they can say it.
          </Trans>
        }
        confirmLabel={<Trans>Open them</Trans>}
        onConfirm={open}
      />
    </div>
  )
}
