import type { Language } from '@setroom/shared'
import { english } from './words/english.ts'
import { french } from './words/french.ts'
import { german } from './words/german.ts'
import type { MailWords } from './words/MailWords.ts'
import { spanish } from './words/spanish.ts'

/** What mails say, by language: the only sentences that the server knows. */
export const mailWords: Readonly<Record<Language, MailWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
}

/** English dates are written as most who read English do. */
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de', fr: 'fr', es: 'es' }

/** A plain date (YYYY-MM-DD) in words: "Thursday 26 November". */
export function dayInWords(date: string, language: Language): string {
  const format = new Intl.DateTimeFormat(locales[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
  return format.format(Date.parse(`${date}T00:00:00Z`))
}

/** An instant (epoch ms) in words, by the clocks of an IANA zone, which is named. */
export function instantInWords(at: number, language: Language, zone: string): string {
  const format = new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: zone,
  })
  return `${format.format(at)} (${zone.replaceAll('_', ' ')})`
}
