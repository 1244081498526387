import { useLingui } from '@lingui/react/macro'
import { NativeSelect } from '../ui/NativeSelect.tsx'
import { chooseTheme, type Theme, useTheme } from './theme.ts'

/** Light, dark, or as the device has it. */
export function ThemeSwitch() {
  const { t } = useLingui()
  const names: Record<Theme, string> = { system: t`Light or dark by device`, light: t`Light`, dark: t`Dark` }
  return (
    <NativeSelect
      compact
      aria-label={t`Light or dark`}
      value={useTheme()}
      onChange={(event) => chooseTheme(event.target.value as Theme)}
    >
      {(Object.keys(names) as Theme[]).map((theme) => (
        <option key={theme} value={theme}>
          {names[theme]}
        </option>
      ))}
    </NativeSelect>
  )
}
