import { useLingui } from '@lingui/react/macro'
import { Check, CircleDashed, CircleSlash, Footprints, Shuffle } from 'lucide-react'
import { outcomeWords } from './outcomeWords.ts'
import type { Outcome } from './reportWords.ts'

const signs = { underWay: Footprints, done: Check, partly: CircleDashed, not: CircleSlash, changed: Shuffle }

/** What became of it, as a word with a sign. No colour judges: "not done" is an answer like the others. */
export function OutcomeMark({ outcome }: { outcome: Outcome }) {
  const { t } = useLingui()
  const Sign = signs[outcome]
  return (
    <span className="inline-flex items-center gap-1.5 font-medium text-sm">
      <Sign aria-hidden="true" className="size-4 shrink-0 text-phase-ink" />
      {t(outcomeWords[outcome])}
    </span>
  )
}
