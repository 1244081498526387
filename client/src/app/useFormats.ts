import { useLingui } from '@lingui/react'
import { type Formats, formatsFor } from './formats.ts'

/** The formats of the language on the screen. English is written the international way: 4 March, 17:32. */
export function useFormats(): Formats {
  const { i18n } = useLingui()
  return formatsFor(i18n.locale === 'en' ? 'en-GB' : i18n.locale)
}
