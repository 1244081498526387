import { type I18n, i18n, type Messages, setupI18n } from '@lingui/core'
import { fetchWords } from './catalogues.ts'
import { firstLanguage, isLanguage, type Language, pickLanguage } from './languages.ts'
import { readStored, writeStored } from './stored.ts'

/** The parts of the program whose sentences are needed, because their modules are here or on their way. */
const needed = new Set(['shell'])

/** What was fetched or is being fetched, by language and part. */
const fetched = new Map<string, Promise<Messages>>()

/** The latest wish wins, whatever order the catalogues arrive in. */
let wanted: Language | undefined

function wordsOf(language: Language, part: string): Promise<Messages> {
  const key = `${language} ${part}`
  const known = fetched.get(key)
  if (known !== undefined) return known
  const words = fetchWords(language, part).then((messages) => {
    i18n.load(language, messages)
    return messages
  })
  fetched.set(key, words)
  // Asked for again, it is tried again.
  words.catch(() => fetched.delete(key))
  return words
}

const allWordsOf = (language: Language) => Promise.all([...needed].map((part) => wordsOf(language, part)))

async function speak(language: Language): Promise<void> {
  wanted = language
  // What a module brought meanwhile is there in both languages, see `bringing`.
  await allWordsOf(language)
  if (wanted !== language) return
  i18n.activate(language)
  document.documentElement.lang = language
}

/** How long a module is waited for between tries, ms: a server that starts again is back within some seconds. */
const pauses = [500, 1_000, 2_000, 4_000]

/**
 * A module together with the sentences of its part, in the language of the screen and in one just being chosen. Where
 * the server is away it is asked for again, a few times, before it rejects: what is being shown need not go for that.
 * @public called by what vite/wordsWithModules.ts writes
 */
export async function bringing<M>(part: string, load: () => Promise<M>): Promise<M> {
  needed.add(part)
  const both = async () => {
    const languages = new Set([i18n.locale, wanted].filter((one) => one !== undefined && isLanguage(one)))
    const [module] = await Promise.all([load(), ...[...languages].map((one) => wordsOf(one, part))])
    return module
  }
  for (const pause of pauses) {
    try {
      return await both()
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  return both()
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

/**
 * Speaks the language a person has in their set, unless somebody chose another one in this browser; where nobody chose it
 * for them either (`chosen`), unless their browser speaks one of ours.
 */
export async function suggestLanguage(tag: string, chosen: boolean): Promise<void> {
  const known = firstLanguage([readStored('language'), ...(chosen ? [] : navigator.languages)])
  if (known === undefined && isLanguage(tag)) await speak(tag)
}

/**
 * Another voice than the screen's, for what a whole set reads in the same words, or a letter. It knows the sentences of
 * every module that is here. Rejects when it cannot be fetched.
 */
export async function voiceOf(language: Language): Promise<I18n> {
  const messages: Messages = Object.assign({}, ...(await allWordsOf(language)))
  return setupI18n({ locale: language, messages: { [language]: messages } })
}
