import { useLingui } from '@lingui/react/macro'
import { templates } from '@setroom/shared'
import type { ReactNode } from 'react'
import { useFormats } from '../../app/useFormats.ts'
import { Choice } from '../../ui/Choice.tsx'
import { templateWords } from '../../words/index.ts'
import { AgendaOutline } from './AgendaOutline.tsx'

/** One of the templates, with how long it takes, and below it what happens in the one chosen. */
export function TemplateChoice({
  legend,
  value,
  onChange,
}: {
  legend: ReactNode
  /** A template's id. */
  value: string
  onChange: (template: string) => void
}) {
  const { t } = useLingui()
  const formats = useFormats()
  const chosen = templates.find(({ id }) => id === value)
  return (
    <div>
      <Choice
        legend={legend}
        look="cards"
        value={value}
        onChange={onChange}
        options={templates.map(({ id, items }) => {
          const minutes = items.reduce((sum, item) => sum + item.minutes, 0)
          const { name, about } = templateWords(id)
          return { value: id, label: `${t(name)} · ${formats.minutes(minutes)}`, hint: t(about) }
        })}
      />
      {chosen && (
        <div className="mt-4">
          <AgendaOutline
            steps={chosen.items.map(({ kind, minutes, round }, at) => ({
              key: `${at}`,
              kind,
              ms: minutes * 60_000,
              round,
            }))}
          />
        </div>
      )}
    </div>
  )
}
