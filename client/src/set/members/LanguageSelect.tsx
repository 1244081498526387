import type { Language } from '@setroom/shared'
import { isLanguage, languages } from '../../app/languages.ts'
import { NativeSelect } from '../../ui/NativeSelect.tsx'

/** The language a person is written to in. Inside a Field, or with an aria-label. */
export function LanguageSelect({
  value,
  onChange,
  label,
}: {
  value: Language
  onChange: (language: Language) => void
  label?: string
}) {
  return (
    <NativeSelect
      aria-label={label}
      value={value}
      onChange={(event) => {
        if (isLanguage(event.target.value)) onChange(event.target.value)
      }}
    >
      {Object.entries(languages).map(([tag, name]) => (
        <option key={tag} value={tag} lang={tag}>
          {name}
        </option>
      ))}
    </NativeSelect>
  )
}
