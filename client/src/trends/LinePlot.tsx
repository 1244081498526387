import type { HeldSession } from './heldSessions.ts'
import { acrossOf, heightOf, plotSize, stretches } from './plotPlaces.ts'
import { SessionNumbers } from './SessionNumbers.tsx'

/** A dot for each session that has a value, and a line between neighbours. What it shows is said beside it. */
export function LinePlot({
  sessions,
  values,
  ends,
  label,
}: {
  sessions: readonly HeldSession[]
  /** In the order of the sessions. */
  values: readonly (number | undefined)[]
  ends: readonly [least: number, most: number]
  /** An end as it is written at its side. */
  label: (end: number) => string
}) {
  const many = sessions.length
  const { width, height, left, right } = plotSize
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className="block w-full">
      {ends.map((end) => (
        <g key={end}>
          <line
            x1={left}
            x2={width - right}
            y1={heightOf(end, ends)}
            y2={heightOf(end, ends)}
            className="stroke-line"
          />
          <text
            x={left - 6}
            y={heightOf(end, ends) + 3}
            textAnchor="end"
            className="fill-ink-3 text-[9px] tabular-nums"
          >
            {label(end)}
          </text>
        </g>
      ))}
      {stretches(values).map((stretch) => (
        <polyline
          key={stretch[0]?.[0]}
          points={stretch
            .map(([index, value]) => `${acrossOf(index, many)},${heightOf(value, ends)}`)
            .join(' ')}
          fill="none"
          strokeWidth="1.5"
          className="stroke-phase"
        />
      ))}
      {stretches(values)
        .flat()
        .map(([index, value]) => (
          <circle
            key={index}
            cx={acrossOf(index, many)}
            cy={heightOf(value, ends)}
            r="3"
            className="fill-phase"
          />
        ))}
      <SessionNumbers sessions={sessions} />
    </svg>
  )
}
