import { Trans } from '@lingui/react/macro'
import type { LearningView } from '@setroom/shared'
import { Send } from 'lucide-react'
import type { ReactNode } from 'react'
import { useFormats } from '../app/useFormats.ts'
import { useSealedText } from '../connection/index.ts'
import { useName } from '../room/useName.ts'

/** Where a learning went, and whether it is to leave from there in an export; nothing for one that stayed. */
export function WhereItWent({ learning: { carried } }: { learning: LearningView }) {
  return carried === undefined ? null : <Went carried={carried} />
}

function Went({ carried }: { carried: NonNullable<LearningView['carried']> }) {
  const formats = useFormats()
  const by = useName(carried.by)
  const { plain } = useSealedText(carried.where, { purpose: 'learning.where', author: carried.by })
  const where = plain ?? '…'
  const on = formats.date(carried.at)
  const { arrived, until, exportedAt, leaving } = carried
  const exported = formats.date(exportedAt ?? 0)
  const from = formats.dateTime(until ?? 0)
  return (
    <Line>
      <p>
        {arrived === true ? (
          <Trans>
            {by} carried it to <bdi className="font-medium">{where}</bdi> on {on}, word for word.
          </Trans>
        ) : (
          <Trans>
            On its way to <bdi className="font-medium">{where}</bdi>.
          </Trans>
        )}
      </p>
      {exportedAt !== undefined ? (
        <p>
          <Trans>Exported on {exported}, in a theme with learnings of other sets.</Trans>
        </p>
      ) : leaving === true ? (
        <p className="font-medium" role="status">
          <Trans>It is being taken back. If it has not been exported by now, it is back in a moment.</Trans>
        </p>
      ) : (
        until !== undefined && (
          <p className="font-medium">
            <Trans>It may be exported from {from} on. Until it is, it can be taken back.</Trans>
          </p>
        )
      )}
    </Line>
  )
}

function Line({ children }: { children: ReactNode }) {
  return (
    <div className="mt-3 flex items-start gap-2.5 rounded-md bg-phase-soft px-3.5 py-2.5 text-phase-ink text-sm">
      <Send aria-hidden="true" className="mt-0.5 size-4 shrink-0 rtl:-scale-x-100" />
      <div className="space-y-1">{children}</div>
    </div>
  )
}
