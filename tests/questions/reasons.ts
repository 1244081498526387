import { readFileSync } from 'node:fs'
import type { Labelled, Language } from '@setroom/shared'

const client = new URL('../../client/src/', import.meta.url)
const textOf = (file: string) => readFileSync(new URL(file, client), 'utf8')

/** What the client says for a reason: without and with the words that show it. */
type Sentences = { plain: ReadonlyMap<string, string>; pointing: ReadonlyMap<string, string> }

/**
 * The half sentences of the helper in one language. They are the client's own, read from where it keeps them: its
 * macros are only understood by a build, and a second list here would soon say something else.
 */
function sentencesIn(language: Language): Sentences {
  const source = textOf('questions/labelWords.ts')
  const catalogue = textOf(`locales/${language}/messages.po`)
  const translated = new Map<string, string>()
  for (const [, id = '', said = ''] of catalogue.matchAll(/^msgid "(.+)"\nmsgstr "(.+)"$/gm))
    translated.set(id, said)
  const listed = (name: string) => {
    // Up to the next empty line.
    const list = source.split(`export const ${name}`)[1]?.split('\n\n')[0] ?? ''
    return new Map(
      [...list.matchAll(/(\w+): msg`(.+)`/g)].map(([, why = '', message = '']) => {
        const id = message.replaceAll('${', '{')
        const said = translated.get(id)
        if (said === undefined) throw new Error(`The catalogue of "${language}" lacks: ${id}`)
        return [why, said]
      }),
    )
  }
  return { plain: listed('reasonWords'), pointing: listed('pointingWords') }
}

/** Says in half a sentence of a language why a draft got its label, with the draft's words where they show it. */
export function reasonsIn(language: Language): (draft: string, labelled: Labelled) => string {
  const { plain, pointing } = sentencesIn(language)
  return (draft, { why, words }) => {
    const shown = words === undefined ? '' : draft.slice(words.start, words.end).trim()
    const sentence = (shown === '' ? undefined : pointing.get(why)) ?? plain.get(why) ?? why
    return sentence.replace('{words}', () => shown)
  }
}
