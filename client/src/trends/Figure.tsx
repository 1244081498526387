import { Trans } from '@lingui/react/macro'
import { type ReactNode, useId } from 'react'
import { Card } from '../ui/Card.tsx'

/** A trend: a sentence that says what it shows, its plot, and a table for whoever cannot or would rather not see it. */
export function Figure({
  title,
  sentence,
  plot,
  note,
  head,
  rows,
}: {
  title: ReactNode
  sentence: ReactNode
  plot?: ReactNode
  note?: ReactNode
  /** Column headings; the first is the session's. */
  head: readonly ReactNode[]
  /** Cells in the order of the headings; `key` is unique among the rows. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[]
}) {
  const id = useId()
  return (
    <Card title={title}>
      <p id={id} className="text-pretty font-serif text-lg">
        {sentence}
      </p>
      {plot !== undefined && <div className="mt-4 max-w-xl">{plot}</div>}
      {note !== undefined && <p className="mt-3 text-ink-3 text-xs">{note}</p>}
      {rows.length > 0 && (
        <details className="mt-2">
          <summary className="min-h-9 py-1.5 text-ink-2 text-sm">
            <Trans>As a table</Trans>
          </summary>
          <table aria-labelledby={id} className="wrap-anywhere mt-1 w-full text-sm tabular-nums">
            <thead className="text-ink-3 text-xs">
              <tr>
                {head.map((name, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column is its number
                  <th key={column} scope="col" className="py-1 pe-2 text-start align-bottom font-normal">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="divide-y divide-line">
              {rows.map(({ key, cells: [first, ...cells] }) => (
                <tr key={key}>
                  <th scope="row" className="py-1.5 pe-3 text-start font-normal">
                    {first}
                  </th>
                  {cells.map((cell, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a column is its number
                    <td key={column} className="py-1.5 pe-3">
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </Card>
  )
}
