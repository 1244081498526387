import { type I18n, i18n, type Messages, setupI18n } from '@lingui/core'
import { isLanguage, type Language, pickLanguage } from './languages.ts'
import { readStored, writeStored } from './stored.ts'

const catalogs: Record<Language, () => Promise<{ messages: Messages }>> = {
  en: () => import('../locales/en/messages.po'),
  de: () => import('../locales/de/messages.po'),
  fr: () => import('../locales/fr/messages.po'),
  es: () => import('../locales/es/messages.po'),
}

/** The latest wish wins, whatever order the catalogues arrive in. */
let wanted: Language | undefined

async function speak(language: Language): Promise<void> {
  wanted = language
  const { messages } = await catalogs[language]()
  if (wanted !== language) return
  i18n.loadAndActivate({ locale: language, messages })
  document.documentElement.lang = language
}

/** Speaks the language chosen in this browser, else the browser's, else English; once, before the first render. */
export async function adoptLanguage(): Promise<void> {
  await speak(pickLanguage([readStored('language'), ...navigator.languages]))
}

/** Fetches a language, speaks it and remembers it. Rejects when it cannot be fetched; the old one stays. */
export async function chooseLanguage(language: Language): Promise<void> {
  await speak(language)
  writeStored('language', language)
}

/** Speaks the language a person has in their set, unless somebody chose another one in this browser. */
export async function suggestLanguage(tag: string): Promise<void> {
  if (readStored('language') === null && isLanguage(tag)) await speak(tag)
}

/** Another voice than the screen's, for what a whole set reads in the same words. Rejects when it cannot be fetched. */
export async function voiceOf(language: Language): Promise<I18n> {
  const { messages } = await catalogs[language]()
  return setupI18n({ locale: language, messages: { [language]: messages } })
}
