import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useId, useState } from 'react'
import { WaitsForScreen } from '../../call/WaitsForScreen.tsx'
import { useView } from '../../connection/index.ts'
import { AirtimeArcs, Evidence, Notes, Pulse } from '../../reflection/index.ts'
import { useSize } from '../../room/useSize.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import type { StageProps } from '../stage.ts'

/** In CSS pixels: with less, two columns are too narrow for seven answers in a row, or for three faces. */
const WIDE = 560

/**
 * How the set worked: the pulse, what to keep and change, and what the session itself shows: beside the pulse where
 * there is room for both, else by itself.
 */
export function Reflection({ item, state }: StageProps<'processReflection'>) {
  const { t } = useLingui()
  const [tab, setTab] = useState<'pulse' | 'notes' | 'evidence'>('pulse')
  const heading = useId()
  const { ref, size } = useSize<HTMLDivElement>()
  const beside = size.width >= WIDE
  const shows = <Trans>What the session shows</Trans>
  return (
    <div ref={ref} className="w-full text-start">
      <Tabs
        label={t`Reflection`}
        value={beside && tab === 'evidence' ? 'pulse' : tab}
        onChange={setTab}
        tabs={[
          {
            value: 'pulse',
            label: t`How was it?`,
            content: (
              <WaitsForScreen>
                {/* The same elements at any width: an answer that is begun stays when a window is resized. */}
                <div className={beside ? 'grid grid-cols-2 divide-x divide-line' : narrow}>
                  <div className={beside ? 'pe-5' : undefined}>
                    <Pulse item={item} state={state} />
                  </div>
                  {beside && (
                    <section aria-labelledby={heading} className="ps-5 text-sm">
                      <h2 id={heading} className="quiet-heading mb-3">
                        {shows}
                      </h2>
                      <Shown arcs="small" />
                    </section>
                  )}
                </div>
              </WaitsForScreen>
            ),
          },
          {
            value: 'notes',
            label: t`Keep and change`,
            content: (
              <Narrow>
                <Notes item={item} state={state} />
              </Narrow>
            ),
          },
          ...(beside
            ? []
            : [
                {
                  value: 'evidence' as const,
                  label: shows,
                  content: (
                    <Narrow>
                      <WaitsForScreen>
                        <Shown arcs="usual" />
                      </WaitsForScreen>
                    </Narrow>
                  ),
                },
              ]),
        ]}
      />
    </div>
  )
}

function Shown({ arcs }: { arcs: 'usual' | 'small' }) {
  const airtime = useView(({ common }) => common.airtime !== null)
  return (
    <>
      {airtime && <AirtimeArcs size={arcs} />}
      <Evidence />
    </>
  )
}

/** As wide as the room between the lower faces of the circle. */
const narrow = 'mx-auto w-full max-w-sm'

function Narrow({ children }: { children: ReactNode }) {
  return <div className={narrow}>{children}</div>
}
