import { Trans, useLingui } from '@lingui/react/macro'
import { NativeSelect } from '../ui/NativeSelect.tsx'
import { type ColumnKind, type Columns, columnKinds } from './columns.ts'
import { columnWords } from './formingWords.ts'

/** The first lines of the list under what each column is taken for, so that a wrong guess is seen and mended. */
export function ColumnTable({
  rows,
  columns,
  onChange,
}: {
  /** Without headings. */
  rows: readonly (readonly string[])[]
  columns: Columns
  onChange: (column: number, kind: ColumnKind | null) => void
}) {
  const { t } = useLingui()
  const samples = rows.slice(0, 3)
  return (
    <section aria-label={t`What the columns hold`} className="overflow-x-auto rounded-md border border-line">
      <table className="w-full text-start text-sm">
        <thead className="bg-sunken">
          <tr>
            {columns.map((kind, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <th key={at} scope="col" className="min-w-32 p-1 text-start font-normal">
                <NativeSelect
                  compact
                  aria-label={t`Column ${at + 1}`}
                  value={kind ?? ''}
                  onChange={(event) => onChange(at, (event.target.value || null) as ColumnKind | null)}
                >
                  <option value="">{t`not used`}</option>
                  {columnKinds.map((one) => (
                    <option key={one} value={one}>
                      {t(columnWords[one])}
                    </option>
                  ))}
                </NativeSelect>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {samples.map((row, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
            <tr key={line} className="border-line border-t">
              {row.map((cell, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <td key={at} dir="auto" className="max-w-56 truncate px-4 py-2 text-ink-2">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <caption className="sr-only">
          <Trans>The first lines of your list</Trans>
        </caption>
      </table>
    </section>
  )
}
