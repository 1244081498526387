import type { Labeller, Language } from '@setroom/shared'

const sources: Readonly<Record<Language, () => Promise<{ labelDraft: Labeller }>>> = {
  en: () => import('@setroom/shared/questions/en'),
  de: () => import('@setroom/shared/questions/de'),
  fr: () => import('@setroom/shared/questions/fr'),
  es: () => import('@setroom/shared/questions/es'),
}
const ready = new Map<Language, Labeller>()

/** The labeller of a language if it is here already: asking waits for nothing. */
export function readyLabeller(language: Language): Labeller | undefined {
  return ready.get(language)
}

/** Brings the labeller of a language; undefined where it cannot be had just now. */
export async function bringLabeller(language: Language): Promise<Labeller | undefined> {
  const here = ready.get(language)
  if (here !== undefined) return here
  try {
    const { labelDraft } = await sources[language]()
    ready.set(language, labelDraft)
    return labelDraft
  } catch {
    // Without the helper one asks all the same.
    return undefined
  }
}
