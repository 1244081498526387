import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { WaitsForScreen } from '../../call/WaitsForScreen.tsx'
import { useView } from '../../connection/index.ts'
import { AirtimeArcs, Evidence, Notes, Pulse } from '../../reflection/index.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import { useSize } from '../../ui/useSize.ts'
import type { StageProps } from '../stage.ts'

/** From this width on, in pixels, what the session shows stands beside the pulse; narrower, behind a tab of its own. */
const BESIDE = 720

/** How the set worked: the pulse, what to keep and change, and beside it what the session itself shows. */
export function Reflection({ item, state }: StageProps<'processReflection'>) {
  const { t } = useLingui()
  const [tab, setTab] = useState<'pulse' | 'notes' | 'evidence'>('pulse')
  const { ref, size } = useSize<HTMLDivElement>()
  const beside = size.width >= BESIDE
  const pulse = {
    value: 'pulse',
    label: t`How was it?`,
    content: (
      <Narrow>
        <WaitsForScreen>
          <Pulse item={item} state={state} />
        </WaitsForScreen>
      </Narrow>
    ),
  } as const
  const notes = {
    value: 'notes',
    label: t`Keep and change`,
    content: (
      <Narrow>
        <Notes item={item} state={state} />
      </Narrow>
    ),
  } as const
  const evidence = {
    value: 'evidence',
    label: t`What the session shows`,
    content: (
      <Narrow>
        <WaitsForScreen>
          <Shows />
        </WaitsForScreen>
      </Narrow>
    ),
  } as const
  return (
    <div
      ref={ref}
      className={
        beside ? 'mx-auto grid w-full max-w-240 grid-cols-2 gap-x-10 text-start' : 'w-full text-start'
      }
    >
      <div className="min-w-0">
        <Tabs
          label={t`Reflection`}
          value={beside && tab === 'evidence' ? 'pulse' : tab}
          onChange={setTab}
          tabs={beside ? [pulse, notes] : [pulse, notes, evidence]}
        />
      </div>
      {beside && (
        <WaitsForScreen quietly>
          <section aria-label={t`What the session shows`}>
            <h2 className="mb-5 flex min-h-11 items-center border-line border-b font-medium text-ink-2 text-sm">
              <Trans>What the session shows</Trans>
            </h2>
            <Shows />
          </section>
        </WaitsForScreen>
      )}
    </div>
  )
}

function Shows() {
  const airtime = useView(({ common }) => common.airtime !== null)
  return (
    <>
      {airtime && <AirtimeArcs />}
      <Evidence />
    </>
  )
}

/** As wide as the room between the lower faces of the circle. */
function Narrow({ children }: { children: ReactNode }) {
  return <div className="mx-auto w-full max-w-sm">{children}</div>
}
