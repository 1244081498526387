import { useLingui } from '@lingui/react/macro'
import { NativeSelect } from '../ui/NativeSelect.tsx'
import { notify } from '../ui/notify.ts'
import { chooseLanguage } from './language.ts'
import { isLanguage, languages } from './languages.ts'

/** The language of the screens, for this browser. */
export function LanguageSwitch() {
  const { t, i18n } = useLingui()
  const change = async (tag: string) => {
    if (!isLanguage(tag)) return
    try {
      await chooseLanguage(tag)
    } catch {
      void notify({ tone: 'error', title: t`The language could not be fetched. Are you online?` })
    }
  }
  return (
    <NativeSelect
      compact
      aria-label={t`Language`}
      value={i18n.locale}
      onChange={(event) => void change(event.target.value)}
    >
      {Object.entries(languages).map(([tag, name]) => (
        <option key={tag} value={tag} lang={tag}>
          {name}
        </option>
      ))}
    </NativeSelect>
  )
}
