import { Trans, useLingui } from '@lingui/react/macro'
import { type KeepMonths, keepChoices } from '@setroom/shared'
import { Choice } from '../../ui/Choice.tsx'
import { NotYet } from '../contract/NotYet.tsx'
import { useSettings } from '../contract/useSettings.ts'

/** How many months a set is kept after its last session. */
export function KeepFor({ onChoose }: { onChoose: (months: KeepMonths) => void }) {
  const { t } = useLingui()
  const { keepMonths } = useSettings().chosen
  return (
    <>
      <Choice
        legend={<Trans>How long the set is kept</Trans>}
        hideLegend
        value={`${keepMonths}`}
        onChange={(chosen) => {
          const next = keepChoices.find((one) => `${one}` === chosen)
          if (next !== undefined) onChoose(next)
        }}
        options={keepChoices.map((months) => ({ value: `${months}`, label: t`${months} months` }))}
      />
      <NotYet setting="keepMonths" />
    </>
  )
}
