import { useLingui } from '@lingui/react/macro'
import { fateWords } from './fateWords.ts'
import { type CommitmentsOf, type Fate, fates, total } from './keptCommitments.ts'
import { acrossOf, heightOf, plotSize } from './plotPlaces.ts'
import { SessionNumbers } from './SessionNumbers.tsx'

/** Told apart by how they are filled, not by colour alone: full, half, outlined in the ink of the text, a dashed edge. */
const look: Readonly<Record<Fate, string>> = {
  done: 'fill-phase stroke-phase',
  partly: 'fill-phase-soft stroke-phase',
  not: 'fill-ink-3 stroke-ink-3',
  open: 'fill-transparent stroke-ink-3 [stroke-dasharray:2_2]',
}

/** A column for each session, one part for each commitment's fate; what the parts mean stands below. */
export function FatePlot({ rows }: { rows: readonly CommitmentsOf[] }) {
  const { t } = useLingui()
  const { width, height, left, right, bottom } = plotSize
  const most = Math.max(...rows.map(({ counts }) => total(counts)))
  const many = rows.length
  const column = Math.min(22, ((width - left - right) / many) * 0.6)
  return (
    <>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className="block w-full">
        <line
          x1={left}
          x2={width - right}
          y1={height - bottom}
          y2={height - bottom}
          className="stroke-line"
        />
        <text
          x={left - 6}
          y={heightOf(most, [0, most]) + 6}
          textAnchor="end"
          className="fill-ink-3 text-[9px] tabular-nums"
        >
          {most}
        </text>
        {rows.map(({ session, counts }, index) => {
          let below = 0
          return fates.map((fate) => {
            const [from, until] = [below, below + counts[fate]]
            below = until
            if (until === from) return null
            const [bottomOf, topOf] = [heightOf(from, [0, most]), heightOf(until, [0, most])]
            return (
              <rect
                key={`${session?.id} ${fate}`}
                x={acrossOf(index, many) - column / 2}
                y={topOf + 0.75}
                width={column}
                height={Math.max(1, bottomOf - topOf - 1.5)}
                rx="1.5"
                className={look[fate]}
              />
            )
          })
        })}
        <SessionNumbers sessions={rows.flatMap(({ session }) => (session === undefined ? [] : [session]))} />
      </svg>
      <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-ink-2 text-xs">
        {fates.map((fate) => (
          <li key={fate} className="flex items-center gap-1.5">
            <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3">
              <rect x="1" y="1" width="10" height="10" rx="2" className={look[fate]} />
            </svg>
            {t(fateWords[fate])}
          </li>
        ))}
      </ul>
    </>
  )
}
