/** The languages of the screens, each named in itself. */
export const languages = { en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español' } as const

export type Language = keyof typeof languages

/** Whether a tag is one of ours. */
export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(languages, tag)
}

/** The first of the wished tags (BCP 47, "de-AT" counts as "de") that we speak; English when there is none. */
export function pickLanguage(wished: readonly (string | null)[]): Language {
  return firstLanguage(wished) ?? 'en'
}

/** The first wish for one of our languages, like “de-AT”; undefined where there is none. */
export function firstLanguage(wished: readonly (string | null)[]): Language | undefined {
  for (const tag of wished) {
    const base = tag?.toLowerCase().split('-')[0]
    if (base !== undefined && isLanguage(base)) return base
  }
  return undefined
}
