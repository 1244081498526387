import { classNames } from './classNames.ts'

/** How loud or how full, 0 to 1, as one bar. Cheap enough to be drawn at every animation frame. */
export function Meter({
  level,
  label,
  className,
}: {
  level: number
  label: string
  className?: string | undefined
}) {
  const shown = Math.min(1, Math.max(0, level))
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers draw a <meter> in colours of their own
    <div
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(shown * 100)}
      className={classNames('h-2 overflow-hidden rounded-full bg-line forced-colors:border', className)}
    >
      <div
        className="h-full origin-left rounded-full bg-phase transition-transform duration-75 rtl:origin-right forced-colors:bg-[Highlight]"
        style={{ transform: `scaleX(${shown})` }}
      />
    </div>
  )
}
