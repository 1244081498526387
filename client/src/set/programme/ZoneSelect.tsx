import { useLingui } from '@lingui/react/macro'
import { NativeSelect } from '../../ui/NativeSelect.tsx'
import { ownZone } from './ownZone.ts'

function zonesByRegion(): Map<string, string[]> {
  const regions = new Map<string, string[]>()
  const all = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', ownZone()])
  for (const zone of [...all].sort()) {
    const region = zone.includes('/') ? (zone.split('/')[0] ?? '') : 'UTC'
    regions.set(region, [...(regions.get(region) ?? []), zone])
  }
  return regions
}

let regions: Map<string, string[]> | undefined

/** A time zone, chosen by its city; empty where it is not known yet. Inside a Field, or with an aria-label. */
export function ZoneSelect({
  value,
  onChange,
  label,
}: {
  value: string
  onChange: (zone: string) => void
  label?: string
}) {
  const { t } = useLingui()
  regions ??= zonesByRegion()
  const known = [...regions.values()].some((zones) => zones.includes(value))
  return (
    <NativeSelect aria-label={label} value={value} onChange={(event) => onChange(event.target.value)}>
      {!known && (
        <option value={value}>{value === '' ? t`as their browser says when they come` : value}</option>
      )}
      {[...regions].map(([region, zones]) => (
        <optgroup key={region} label={region}>
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.split('/').slice(1).join(', ').replaceAll('_', ' ') || zone}
            </option>
          ))}
        </optgroup>
      ))}
    </NativeSelect>
  )
}
