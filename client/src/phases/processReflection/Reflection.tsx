import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { WaitsForScreen } from '../../call/WaitsForScreen.tsx'
import { useView } from '../../connection/index.ts'
import { AirtimeArcs, Evidence, Notes, Pulse } from '../../reflection/index.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import type { StageProps } from '../stage.ts'

/** How the set worked: the pulse, what to keep and change, and what the session itself shows. */
export function Reflection({ item, state }: StageProps<'processReflection'>) {
  const { t } = useLingui()
  const [tab, setTab] = useState<'pulse' | 'notes' | 'evidence'>('pulse')
  const airtime = useView(({ common }) => common.airtime !== null)
  return (
    <div className="w-full text-start">
      <Tabs
        label={t`Reflection`}
        value={tab}
        onChange={setTab}
        tabs={[
          {
            value: 'pulse',
            label: t`How was it?`,
            content: (
              <Narrow>
                <WaitsForScreen>
                  <Pulse item={item} state={state} />
                </WaitsForScreen>
              </Narrow>
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
          {
            value: 'evidence',
            label: t`What the session shows`,
            content: (
              <Narrow>
                <WaitsForScreen>
                  {airtime && <AirtimeArcs />}
                  <Evidence />
                </WaitsForScreen>
              </Narrow>
            ),
          },
        ]}
      />
    </div>
  )
}

/** As wide as the room between the lower faces of the circle. */
function Narrow({ children }: { children: ReactNode }) {
  return <div className="mx-auto w-full max-w-sm">{children}</div>
}
