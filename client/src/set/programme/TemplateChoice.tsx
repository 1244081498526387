import { useLingui } from '@lingui/react/macro'
import { templates } from '@setroom/shared'
import type { ReactNode } from 'react'
import { useFormats } from '../../app/useFormats.ts'
import { Choice } from '../../ui/Choice.tsx'
import { templateWords } from '../../words/index.ts'
import type { NamedTemplate } from '../templates/ownTemplates.ts'
import { AgendaOutline, type OutlineStep } from './AgendaOutline.tsx'
import { lengthOf } from './lengthOf.ts'

/** One of the templates, with how long it takes, and below it what happens in the one chosen. */
export function TemplateChoice({
  legend,
  own = [],
  value,
  onChange,
}: {
  legend: ReactNode
  /** The set's own, after the presets. */
  own?: readonly NamedTemplate[] | undefined
  /** A template's id. */
  value: string
  onChange: (template: string) => void
}) {
  const { t } = useLingui()
  const formats = useFormats()
  const steps = stepsOf(value, own)
  const long = (minutes: number) => formats.minutes(Math.round(minutes))
  return (
    <div>
      <Choice
        legend={legend}
        look="cards"
        value={value}
        onChange={onChange}
        options={[
          ...templates.map(({ id, items }) => {
            const minutes = items.reduce((sum, item) => sum + item.minutes, 0)
            const { name, about } = templateWords(id)
            return { value: id, label: `${t(name)} · ${long(minutes)}`, hint: t(about) }
          }),
          ...own.map(({ id, plain, agenda }) => {
            const { name, about } = templateWords(id)
            return {
              value: id as string,
              label: `${plain ?? t(name)} · ${long(lengthOf(agenda) / 60_000)}`,
              hint: t(about),
            }
          }),
        ]}
      />
      {steps && (
        <div className="mt-4">
          <AgendaOutline steps={steps} />
        </div>
      )}
    </div>
  )
}

function stepsOf(id: string, own: readonly NamedTemplate[]): readonly OutlineStep[] | undefined {
  const preset = templates.find((one) => one.id === id)
  return (
    preset?.items.map(({ kind, minutes, round }, at) => ({
      key: `${at}`,
      kind,
      ms: minutes * 60_000,
      round,
    })) ??
    own.find((one) => one.id === id)?.agenda.map(({ id: key, kind, ms, round }) => ({ key, kind, ms, round }))
  )
}
