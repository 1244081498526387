import { Trans, useLingui } from '@lingui/react/macro'
import type { PhaseKind } from '@setroom/shared'
import { useFormats } from '../../app/useFormats.ts'
import { phaseNames } from '../../words/index.ts'

/** A step of an agenda as it is outlined. */
export type OutlineStep = { key: string; kind: PhaseKind; ms: number; round?: number | undefined }

/** An agenda at a glance: one thin line in the phases' colours, and below it, folded, each phase with its minutes. */
export function AgendaOutline({ steps }: { steps: readonly OutlineStep[] }) {
  const { t } = useLingui()
  const formats = useFormats()
  return (
    <div>
      <div aria-hidden="true" className="flex h-2 gap-0.5 overflow-hidden rounded-full">
        {steps.map(({ key, kind, ms }) => (
          <span key={key} data-phase={kind} className="min-w-0.5 bg-phase" style={{ flexGrow: ms }} />
        ))}
      </div>
      <details className="mt-2 text-sm">
        <summary className="text-ink-2">
          <Trans>What happens, minute by minute</Trans>
        </summary>
        <ol className="mt-2 space-y-1">
          {steps.map(({ key, kind, ms, round }) => (
            <li key={key} data-phase={kind} className="flex items-baseline gap-2.5">
              <span aria-hidden="true" className="size-2 shrink-0 rounded-full bg-phase" />
              <span className="grow">
                {t(phaseNames[kind])}
                {round !== undefined && (
                  <span className="text-ink-3">
                    {' '}
                    <Trans>round {round}</Trans>
                  </span>
                )}
              </span>
              <span className="text-ink-2 tabular-nums">{formats.minutes(Math.round(ms / 60_000))}</span>
            </li>
          ))}
        </ol>
      </details>
    </div>
  )
}
