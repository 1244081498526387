import { basename } from 'node:path'
import type { Language } from '@setroom/shared'
import { heldFiles, languages } from '../questions/corpora.ts'
import { readCorpus } from '../questions/corpus.ts'
import { type Example, readExamples } from '../questions/examples.ts'
import { labellerFor } from '../questions/labellers.ts'
import { type Kept, keepsOwnWords, keptBy } from '../questions/ownWords.ts'
import { printed, printedKept } from '../questions/printed.ts'
import { type Judged, tally } from '../questions/tally.ts'

const usage = `Usage: npm run -s score-questions -- [--lang en|de|fr|es] [FILE…]
A FILE is either JSON lines {"text", "label", "accept"?, "lang"?} or lines of label, tab, text (LANG.tsv).
Without a FILE the held-out drafts are scored: those of the language, or of every one, and those by others together.
`

/** Drafts of a file, each with its language: its own, that of the file's name, or the one given. */
function examplesOf(file: string, language: string): Example[] {
  if (!file.endsWith('.tsv')) return readExamples(file, language)
  const named = languages.find((one) => basename(file).startsWith(`${one}.`))
  return readCorpus(file).map(({ text, label, also }) => ({
    text,
    label,
    accept: also === undefined ? [label] : [label, also],
    language: named ?? language,
  }))
}

/** Labels labelled drafts and prints, by file and language, how much of it was right and how often suggestions keep words. */
async function main(args: readonly string[]): Promise<number> {
  const files = [...args]
  const chosen = files[0] === '--lang'
  const language = chosen ? files.splice(0, 2)[1] : 'en'
  if (language === undefined || (await labellerFor(language)) === undefined || files[0]?.startsWith('-')) {
    process.stderr.write(usage)
    return 2
  }
  const pooled = files.length === 0
  if (pooled)
    files.push(
      ...languages
        .filter((one) => !chosen || one === language)
        .flatMap((one) => heldFiles(one).map(({ pathname }) => pathname)),
    )
  const judged = new Map<string, Judged[]>()
  const kept = new Map<string, Kept[]>()
  try {
    for (const file of files)
      for (const example of examplesOf(file, language)) {
        const labelDraft = await labellerFor(example.language)
        if (labelDraft === undefined) throw new Error(`No labeller for "${example.language}".`)
        const title = `${example.language} (${basename(file)})`
        const { label: said, suggestion } = labelDraft(example.text)
        judged.set(title, [...(judged.get(title) ?? []), { ...example, said }])
        if (suggestion !== undefined)
          kept.set(title, [
            ...(kept.get(title) ?? []),
            { said, keeps: keepsOwnWords(example.text, suggestion) },
          ])
      }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
  for (const [of, list] of judged)
    process.stdout.write(`${printed(of, tally(list))}${printedKept(keptBy(kept.get(of) ?? []))}\n`)
  if (pooled)
    for (const one of languages) {
      const list = byOthers(one).flatMap((title) => judged.get(title) ?? [])
      if (list.length > 0)
        process.stdout.write(`${printed(`${one}, drafts of others together`, tally(list))}\n`)
    }
  return 0
}

/** Titles of the files of other people's drafts. */
const byOthers = (language: Language) =>
  heldFiles(language)
    .slice(0, 2)
    .map(({ pathname }) => `${language} (${basename(pathname)})`)

process.exitCode = await main(process.argv.slice(2))
