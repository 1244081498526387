import type { HeldSession } from './heldSessions.ts'
import { acrossOf, numbered, plotSize } from './plotPlaces.ts'

/** The sessions' numbers below a plot, as many as there is room for. */
export function SessionNumbers({ sessions }: { sessions: readonly Pick<HeldSession, 'id' | 'number'>[] }) {
  return sessions.map(({ id, number }, index) =>
    numbered(index, sessions.length) ? (
      <text
        key={id}
        x={acrossOf(index, sessions.length)}
        y={plotSize.height - 4}
        textAnchor="middle"
        className="fill-ink-3 text-[9px] tabular-nums"
      >
        {number}
      </text>
    ) : null,
  )
}
