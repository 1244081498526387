import type { MessageDescriptor } from '@lingui/core'
import { Trans, useLingui } from '@lingui/react/macro'
import type { AgendaItem, Pause, PhaseState } from '@setroom/shared'
import { useState } from 'react'
import { useView } from '../connection/index.ts'
import { KeyButton } from '../room/KeyButton.tsx'
import { useCurrentItem } from '../room/useCurrentItem.ts'
import { Button } from '../ui/Button.tsx'
import { coachPrompts, phasePrompts, phaseTasks } from '../words/index.ts'

/** One sentence to say or to keep in mind; another one by hand. Where somebody tells or thinks, only what is going on. `onSkip` leaves the phase. */
export function Prompt({ onSkip }: { onSkip?: (() => void) | undefined }) {
  const { t } = useLingui()
  const item = useCurrentItem()
  const nothing = useView(
    ({ common: { course, phases } }) => course.current !== null && isEmpty(phases[course.current]),
  )
  const [turned, setTurned] = useState({ phase: '', by: 0 })
  const by = turned.phase === item?.id ? turned.by : 0
  const pause = useView(({ common }) => common.pause?.kind)
  const prompts = nothing && pause === undefined ? [] : promptsFor(item, pause)
  const prompt = prompts[by % Math.max(1, prompts.length)]
  return (
    <section>
      <div className="mb-2 flex items-center justify-between gap-3">
        <h2 className="quiet-heading">
          <Trans>Now</Trans>
        </h2>
        {prompts.length > 1 && (
          <KeyButton
            keys="."
            kind="quiet"
            size="small"
            className="-my-2 text-ink-3"
            onClick={() => setTurned({ phase: item?.id ?? '', by: by + 1 })}
          >
            <Trans>Another</Trans>
          </KeyButton>
        )}
      </div>
      {item === undefined ? (
        <p className="font-serif text-lg">
          <Trans>Welcome them as they come. Begin when the ring is full.</Trans>
        </p>
      ) : nothing && pause === undefined ? (
        <>
          <p className="font-serif text-lg">
            <Trans>
              Nothing is waiting to be reported on. Ask what brings each of you here, or skip this.
            </Trans>
          </p>
          {onSkip && (
            <Button size="small" className="mt-3" onClick={onSkip}>
              <Trans>Skip report-back</Trans>
            </Button>
          )}
        </>
      ) : prompt !== undefined ? (
        <p className="font-serif text-lg">{t(prompt)}</p>
      ) : pause === undefined ? (
        <p className="text-ink-2">{t(phaseTasks[item.kind])}</p>
      ) : (
        <p className="text-ink-2">
          <Trans>Everything is paused.</Trans>
        </p>
      )}
    </section>
  )
}

/** A report-back in which nothing waits, as in a set's first session: what it asks about is not there. */
const isEmpty = (phase: PhaseState | undefined) =>
  phase?.kind === 'reportBack' && phase.data.order.length === 0

/** A process check looks at how the set works, as a coach does all along; in any other pause nobody is prompted. */
function promptsFor(
  item: AgendaItem | undefined,
  pause: Pause['kind'] | undefined,
): readonly MessageDescriptor[] {
  if (item === undefined) return []
  if (pause === 'processCheck') return coachPrompts
  if (pause !== undefined) return []
  return item.style === 'coached' ? coachPrompts : phasePrompts[item.kind]
}
