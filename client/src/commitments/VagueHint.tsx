import { useLingui } from '@lingui/react/macro'
import { useSettled } from './useSettled.ts'
import { vagueness } from './vague.ts'
import { vagueWords } from './vagueWords.ts'

/** How long somebody has stopped typing before anything is said. */
const PAUSE_MS = 900

/** One quiet line when a promise is hard to keep as it stands; nothing waits for it. */
export function VagueHint({
  what,
  due,
  sign = '',
}: {
  what: string
  due: string
  sign?: string | undefined
}) {
  const { t } = useLingui()
  const found = useSettled(vagueness({ what, due, sign }), PAUSE_MS)
  return (
    <p aria-live="polite" className="min-h-[1.45em] text-ink-2 text-sm">
      {found !== undefined && what.trim() !== '' && t(vagueWords[found])}
    </p>
  )
}
