import type { Messages } from '@lingui/core'
import type { Language } from './languages.ts'

const whole: Record<Language, () => Promise<{ messages: Messages }>> = {
  en: () => import('../locales/en/messages.po'),
  de: () => import('../locales/de/messages.po'),
  fr: () => import('../locales/fr/messages.po'),
  es: () => import('../locales/es/messages.po'),
}

/**
 * The sentences of one part of the program. Here, in development and tests, it is all of them; a build puts another
 * function in this place, which fetches the part alone (`vite/wordsWithModules.ts`).
 */
export async function fetchWords(language: Language, _part: string): Promise<Messages> {
  return (await whole[language]()).messages
}
