import './held.css'

/** The quiet after an answer, running out; where motion is not wanted it stands still. */
export function HeldLine({ held }: { held: { leftMs: number; holdMs: number; until: number } | undefined }) {
  return (
    <span aria-hidden="true" className="mx-auto block h-0.5 w-40 overflow-hidden rounded-full">
      {held !== undefined && (
        <span
          key={held.until}
          data-testid="held"
          className="held-line block h-full rounded-full bg-phase"
          style={{ animationDuration: `${held.leftMs}ms`, width: `${(100 * held.leftMs) / held.holdMs}%` }}
        />
      )}
    </span>
  )
}
