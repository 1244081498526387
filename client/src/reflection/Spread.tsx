import { Trans } from '@lingui/react/macro'
import type { PulseSpread } from '@setroom/shared'

/** How the answers to one question lie: in a sentence, and as seven small columns. */
export function Spread({
  title,
  spread: { counts, lowest, highest, half },
}: {
  title: string
  spread: PulseSpread
}) {
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-1.5">
      <div className="grow basis-56">
        <p className="font-serif">{title}</p>
        <p className="text-ink-2 text-sm">
          {lowest === highest ? (
            <Trans>All of you: {lowest} of 7.</Trans>
          ) : (
            <Trans>
              From {lowest} to {highest}; at least half of you {half} or more.
            </Trans>
          )}
        </p>
      </div>
      <Columns counts={counts} />
    </div>
  )
}

function Columns({ counts }: { counts: readonly number[] }) {
  const most = Math.max(1, ...counts)
  return (
    <svg viewBox="0 0 140 46" aria-hidden="true" className="block w-38 shrink-0">
      {counts.map((count, index) => {
        const height = (count / most) * 30
        const x = index * 20 + 3
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its number
          <g key={index}>
            {count > 0 && (
              <rect x={x} y={32 - height} width="14" height={height} rx="2.5" className="fill-phase" />
            )}
            <rect x={x} y="32.5" width="14" height="1" className="fill-edge" />
            <text x={x + 7} y="44" textAnchor="middle" className="fill-ink-3 text-[10px] tabular-nums">
              {index + 1}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
