import { Trans, useLingui } from '@lingui/react/macro'
import type { AgendaItem } from '@setroom/shared'
import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '../ui/IconButton.tsx'
import { TextInput } from '../ui/TextInput.tsx'
import { phaseNames } from '../words/index.ts'

/** One phase of an agenda that is being edited. */
export function AgendaRow({
  item,
  severalRounds,
  now,
  fixed,
  first,
  last,
  onMinutes,
  onMove,
  onRemove,
}: {
  item: AgendaItem
  severalRounds: boolean
  now: boolean
  /** It has begun: only its length can change. */
  fixed: boolean
  first: boolean
  last: boolean
  onMinutes: (minutes: number) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}) {
  const { t } = useLingui()
  const name = t(phaseNames[item.kind])
  return (
    <li data-phase={item.kind} className="flex min-h-13 items-center gap-2 py-1">
      <span aria-hidden="true" className="size-2 shrink-0 rounded-full bg-phase" />
      <span className={now ? 'grow font-semibold' : 'grow'}>
        {name}
        {severalRounds && item.round !== undefined && (
          <span className="font-normal text-ink-3 text-sm">
            {' '}
            <Trans>round {item.round}</Trans>
          </span>
        )}
        {now && (
          <span className="text-phase-ink text-sm">
            {' '}
            <Trans>now</Trans>
          </span>
        )}
      </span>
      <Minutes ms={item.ms} label={t`${name}, minutes`} onChange={onMinutes} />
      <IconButton
        kind="quiet"
        size="small"
        icon={<ArrowUp />}
        label={t`${name} earlier`}
        disabled={fixed || first}
        onClick={() => onMove(-1)}
      />
      <IconButton
        kind="quiet"
        size="small"
        icon={<ArrowDown />}
        label={t`${name} later`}
        disabled={fixed || last}
        onClick={() => onMove(1)}
      />
      <IconButton
        kind="quiet"
        size="small"
        icon={<X />}
        label={t`Remove ${name}`}
        disabled={fixed}
        onClick={onRemove}
      />
    </li>
  )
}

/** Minutes in a small field; what is being typed may be no number yet. */
function Minutes({
  ms,
  label,
  onChange,
}: {
  ms: number
  label: string
  onChange: (minutes: number) => void
}) {
  const [typed, setTyped] = useState<string>()
  const settled = String(Math.round(ms / 6_000) / 10)
  return (
    <TextInput
      inputMode="decimal"
      aria-label={label}
      className="w-16! min-h-10! px-2! text-center tabular-nums"
      value={typed ?? settled}
      onChange={({ target: { value } }) => {
        setTyped(value)
        const minutes = Number(value.replace(',', '.'))
        if (value.trim() !== '' && Number.isFinite(minutes) && minutes > 0) onChange(minutes)
      }}
      onBlur={() => setTyped(undefined)}
    />
  )
}
