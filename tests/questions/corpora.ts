import { existsSync } from 'node:fs'
import type { Language } from '@setroom/shared'
import { english, french, type Grammar, german, spanish } from '@setroom/shared/questions/training'
import { type Labelling, readCorpus } from './corpus.ts'

/** The languages of the helper, with what is known of each before anything is learnt. */
export const grammars: Readonly<Record<Language, Grammar>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
}
export const languages: readonly Language[] = ['en', 'de', 'fr', 'es']

/** The files a language is learnt from. */
export function corpusFiles(language: Language): URL[] {
  return ['', '.more', '.3', '.4', '.5', '.6', '.7', '.8']
    .map((part) => new URL(`corpus/${language}${part}.tsv`, import.meta.url))
    .filter((file) => existsSync(file))
}

/** Everything a language is learnt from. */
export function corpusOf(language: Language): Labelling[] {
  return corpusFiles(language).flatMap(readCorpus)
}

/**
 * Files of drafts that nothing is learnt from: by other people, by somebody who had seen nothing of the corpus, as we
 * type them ourselves, as people type them in a set, and written to look like what they are not, all labelled before the
 * helper saw them.
 */
export function heldFiles(language: Language): URL[] {
  return ['', '.fresh', '.typed', '.set', '.hard', '.lookalike']
    .map((part) => new URL(`held/${language}${part}.tsv`, import.meta.url))
    .filter((file) => existsSync(file))
}
