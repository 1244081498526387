import { useLingui } from '@lingui/react/macro'
import { CircleDashed, LayoutGrid } from 'lucide-react'
import { IconButton } from '../ui/IconButton.tsx'
import { useSeating } from './useSeating.ts'

/** From the ring to the grid and back, for oneself alone. */
export function SeatingButton({ className }: { className?: string }) {
  const { label, toggle, grid } = useSeatingSwitch()
  return (
    <IconButton
      kind="quiet"
      icon={grid ? <CircleDashed /> : <LayoutGrid />}
      label={label}
      keys="L"
      className={className}
      onClick={toggle}
    />
  )
}

/** The switch itself, for wherever it stands: its words say where it leads. */
export function useSeatingSwitch(): { label: string; grid: boolean; toggle: () => void } {
  const { t } = useLingui()
  const [seating, setSeating] = useSeating()
  const grid = seating === 'grid'
  return {
    label: grid ? t`Sit in a ring` : t`Sit in a grid`,
    grid,
    toggle: () => setSeating(grid ? 'ring' : 'grid'),
  }
}
