import { Trans, useLingui } from '@lingui/react/macro'
import { WaitsForScreen } from '../call/WaitsForScreen.tsx'
import { useView } from '../connection/index.ts'
import { InLine } from '../questions/InLine.tsx'
import { useAsking } from '../questions/useAsking.ts'
import { useLine } from '../questions/useLine.ts'
import { useName } from '../room/useName.ts'
import { useWide } from '../room/useWide.ts'
import { AirtimeBars } from './AirtimeBars.tsx'
import { AskForControls } from './AskForControls.tsx'
import { ConsoleSheet } from './ConsoleSheet.tsx'
import { Costs } from './Costs.tsx'
import { CuesTo } from './CuesTo.tsx'
import { Prompt } from './Prompt.tsx'
import { SuggestionText, useSuggestion } from './SuggestionCard.tsx'

const nothingAway: ReadonlySet<string> = new Set()

/** The console of whichever of two facilitators does not hold the controls: all there is to see, and a word to the other. */
export function SecondConsole() {
  const { t } = useLingui()
  const wide = useWide(64)
  if (!wide) return <ConsoleSheet away={nothingAway} inside={<Inside />} line={<AskForControls />} />
  return (
    <aside
      aria-label={t`Console`}
      className="flex w-87 shrink-0 flex-col overflow-hidden border-line border-s bg-surface"
    >
      <Inside />
      <div className="border-line border-t px-5.5 py-4">
        <AskForControls />
      </div>
    </aside>
  )
}

function Inside() {
  const name = useName(useView(({ common }) => common.session?.controls))
  const asking = useAsking()
  const paused = useView(({ common }) => common.pause !== null)
  return (
    <div className="flex h-full min-h-0 flex-1 flex-col gap-5 overflow-y-auto px-5.5 pt-5 pb-4">
      <p className="text-ink-2 text-sm">
        <Trans>{name} holds the controls. You see the same, and can give a quiet word.</Trans>
      </p>
      <Now />
      {asking !== undefined && !paused && <Next asking={asking} />}
      <CuesTo />
      <WaitsForScreen quietly>
        <AirtimeBars />
      </WaitsForScreen>
      <Costs />
    </div>
  )
}

/** The one suggestion as the first facilitator has it, or else what to keep in mind. */
function Now() {
  const suggestion = useSuggestion(nothingAway)
  if (suggestion === undefined) return <Prompt />
  return (
    <div role="status" className="rounded-md bg-phase-soft px-3.5 py-2 text-phase-ink">
      <SuggestionText suggestion={suggestion} />
    </div>
  )
}

function Next({ asking }: { asking: NonNullable<ReturnType<typeof useAsking>> }) {
  const order = useLine(asking)
  return (
    <section>
      <h2 className="quiet-heading mb-1">
        <Trans>Asks next</Trans>
      </h2>
      {order.length === 0 ? (
        <p className="py-1.5 text-ink-3 text-sm">
          <Trans>Nobody yet.</Trans>
        </p>
      ) : (
        <InLine asking={asking} />
      )}
    </section>
  )
}
