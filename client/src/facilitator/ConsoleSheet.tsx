import { Trans, useLingui } from '@lingui/react/macro'
import { ChevronDown, ChevronUp } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { useMay } from '../connection/index.ts'
import { useWaiting } from '../room/useKnock.ts'
import { useName } from '../room/useName.ts'
import { useQuiet, useSilent } from '../room/useQuiet.ts'
import { classNames } from '../ui/classNames.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { SuggestionText, useSuggestion } from './SuggestionCard.tsx'

/**
 * The console on a phone: one line above the room's controls, which opens. While it is closed a dot at its handle, and
 * on a tablet the words, tell what stands in it that cannot wait to be looked for; their place is kept, so nothing moves.
 */
export function ConsoleSheet({
  inside,
  line,
  away,
}: {
  inside: ReactNode
  line: ReactNode
  /** The suggestions that were put away, by their keys. */
  away: ReadonlySet<string>
}) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  const id = useId()
  const hint = useHint(away)
  const silent = useSilent()
  const told = open ? undefined : hint
  return (
    <aside aria-label={t`Console`} className="flex max-h-[70dvh] flex-col border-line border-t bg-surface">
      <div id={id} className={open ? 'min-h-0 flex-1 overflow-hidden' : 'hidden'}>
        {inside}
      </div>
      <div className="flex items-center gap-2 px-3 py-2 turned:py-0.5">
        <div className="relative">
          <IconButton
            kind="quiet"
            icon={open ? <ChevronDown /> : <ChevronUp />}
            label={open ? t`Close the console` : t`Open the console`}
            id={`${id}b`}
            aria-expanded={open}
            aria-controls={id}
            aria-describedby={`${id}w`}
            onClick={() => setOpen(!open)}
          />
          {told !== undefined && (
            <span className="pointer-events-none absolute end-1 top-1 size-2.5 rounded-full bg-phase" />
          )}
        </div>
        {/* A label: a touch on the words opens, too. */}
        <label
          htmlFor={`${id}b`}
          className={classNames(
            'w-56 shrink-0 text-sm leading-snug max-sm:sr-only',
            told !== undefined && 'rounded-md bg-phase-soft px-3 py-1 text-phase-ink',
          )}
        >
          {/* Put in anew when a silence is over, and so read out. */}
          <span
            key={String(silent)}
            id={`${id}w`}
            role={silent ? undefined : 'status'}
            className="line-clamp-2"
          >
            {told}
          </span>
          {told === undefined && (
            <span aria-hidden="true" className="text-ink-3">
              <Trans>Console</Trans>
            </span>
          )}
        </label>
        {line}
      </div>
    </aside>
  )
}

/** A guest at the door where nothing pops up for them, else the one suggestion. */
function useHint(away: ReadonlySet<string>): ReactNode {
  const suggestion = useSuggestion(away)
  const admits = useMay('guest.admit')
  const quiet = useQuiet()
  const first = useWaiting()[0]
  const name = useName(first)
  if (first !== undefined && admits && quiet)
    return (
      <>
        <Trans>At the door</Trans> · <bdi>{name}</bdi>
      </>
    )
  return suggestion === undefined ? undefined : <SuggestionText suggestion={suggestion} />
}
