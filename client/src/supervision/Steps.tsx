import { Trans } from '@lingui/react/macro'
import type { LearningView } from '@setroom/shared'
import { Send } from 'lucide-react'
import { useState } from 'react'
import { useFormats } from '../app/useFormats.ts'
import { useTick } from '../connection/index.ts'
import { Button } from '../ui/Button.tsx'
import { AskRelease } from './AskRelease.tsx'
import { CarryDialog } from './CarryDialog.tsx'

const PATIENCE_MS = 15_000

/** The facilitator's next step with a learning: ask for it, then carry it over. */
export function Steps({ learning }: { learning: LearningView }) {
  const formats = useFormats()
  const [doing, setDoing] = useState<'ask' | 'carry'>()
  const { askedAt, released, carried } = learning
  const now = useTick(1_000 / PATIENCE_MS)
  // A moment is enough for it to arrive, as a rule.
  if (carried !== undefined && (carried.arrived === true || now < carried.at + PATIENCE_MS)) return null
  const asked = formats.date(askedAt ?? 0)
  const stop = () => setDoing(undefined)
  return (
    <div className="mt-4 flex flex-wrap items-center justify-between gap-3 border-line border-t pt-3">
      <p className="text-ink-2 text-sm">
        {released ? (
          <Trans>Everybody who was to say yes has.</Trans>
        ) : askedAt === undefined ? (
          <Trans>Not released.</Trans>
        ) : (
          <Trans>Asked on {asked}; not released.</Trans>
        )}
      </p>
      {released ? (
        <Button
          size="small"
          kind={carried === undefined ? 'main' : 'plain'}
          icon={<Send aria-hidden="true" className="rtl:-scale-x-100" />}
          onClick={() => setDoing('carry')}
        >
          {carried === undefined ? <Trans>Carry it to supervision</Trans> : <Trans>Send it again</Trans>}
        </Button>
      ) : (
        <Button size="small" onClick={() => setDoing('ask')}>
          {askedAt === undefined ? <Trans>Ask to release it</Trans> : <Trans>Ask somebody else, too</Trans>}
        </Button>
      )}
      {doing === 'ask' && <AskRelease learning={learning} onClose={stop} />}
      {doing === 'carry' && <CarryDialog learning={learning} onClose={stop} />}
    </div>
  )
}
