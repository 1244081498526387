import type { MessageDescriptor } from '@lingui/core'
import { Trans, useLingui } from '@lingui/react/macro'
import type { AgendaItem, Pause } from '@setroom/shared'
import { useState } from 'react'
import { useView } from '../connection/index.ts'
import { KeyButton } from '../room/KeyButton.tsx'
import { useCurrentItem } from '../room/useCurrentItem.ts'
import { coachPrompts, phasePrompts, phaseTasks } from '../words/index.ts'

/** One sentence to say or to keep in mind; another one by hand. Where somebody tells or thinks, only what is going on. */
export function Prompt() {
  const { t } = useLingui()
  const item = useCurrentItem()
  const [turned, setTurned] = useState({ phase: '', by: 0 })
  const by = turned.phase === item?.id ? turned.by : 0
  const pause = useView(({ common }) => common.pause?.kind)
  const prompts = promptsFor(item, pause)
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
