import { Trans, useLingui } from '@lingui/react/macro'
import { KEEP_MONTHS, type KeepMonths, keepChoices } from '@setroom/shared'
import { useView } from '../../connection/index.ts'
import { Choice } from '../../ui/Choice.tsx'

/** How many months a set is kept after its last session. */
export function KeepFor({ onChoose }: { onChoose: (months: KeepMonths) => void }) {
  const { t } = useLingui()
  const months = useView(({ common }) => common.set.settings.keepMonths ?? KEEP_MONTHS)
  return (
    <Choice
      legend={<Trans>How long the set is kept</Trans>}
      hideLegend
      value={`${months}`}
      onChange={(chosen) => {
        const next = keepChoices.find((one) => `${one}` === chosen)
        if (next !== undefined) onChoose(next)
      }}
      options={keepChoices.map((months) => ({ value: `${months}`, label: t`${months} months` }))}
    />
  )
}
