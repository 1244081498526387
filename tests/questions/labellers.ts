import type { Labeller, Language } from '@setroom/shared'

const loaders: Readonly<Record<Language, () => Promise<{ labelDraft: Labeller }>>> = {
  en: () => import('@setroom/shared/questions/en'),
  de: () => import('@setroom/shared/questions/de'),
  fr: () => import('@setroom/shared/questions/fr'),
  es: () => import('@setroom/shared/questions/es'),
}

/** The labeller of a language, or undefined where there is none. */
export async function labellerFor(language: string): Promise<Labeller | undefined> {
  return Object.hasOwn(loaders, language) ? (await loaders[language as Language]()).labelDraft : undefined
}
