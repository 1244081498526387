import { Trans, useLingui } from '@lingui/react/macro'
import { Slider } from '../ui/Slider.tsx'

/** Below this people rarely do what they said they would; coaches ask what would make it a seven. */
const SURE_ENOUGH = 7

/** How sure one is to do it, 1 to 10, with a quiet question where that is low. */
export function ConfidenceField({
  value,
  onChange,
  hideLabel = false,
}: {
  value: number | undefined
  onChange: (value: number) => void
  hideLabel?: boolean | undefined
}) {
  const { t } = useLingui()
  return (
    <div>
      {!hideLabel && (
        <p aria-hidden="true" className="mb-1 font-medium text-sm">
          <Trans>How sure are you that you will do it?</Trans>
        </p>
      )}
      <Slider
        label={t`How sure are you that you will do it?`}
        value={value}
        onChange={onChange}
        ends={[t`I doubt it`, t`I will, whatever comes`]}
      />
      <p aria-live="polite" className="mt-2 min-h-[1.45em] text-ink-2 text-sm">
        {value !== undefined && value < SURE_ENOUGH && (
          <Trans>What would have to be smaller, or different, to make it a seven?</Trans>
        )}
      </p>
    </div>
  )
}
