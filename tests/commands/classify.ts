import { createInterface } from 'node:readline'
import { questionLabels } from '@setroom/shared'
import { languages } from '../questions/corpora.ts'
import { labellerFor } from '../questions/labellers.ts'
import { reasonsIn } from '../questions/reasons.ts'

const usage = `Usage: npm run -s classify -- [--lang en|de|fr|es]
Reads lines {"id":…,"text":"…"} and prints {"id":…,"label":"…","why":"…","reason":"…"} for each; "label" is one of ${questionLabels.join(', ')}; "why" says it in half a sentence of that language, "reason" is the name of it.
`

/** What a line asks for; throws with a sentence that says what is wrong with it. */
function read(line: string): { id: unknown; text: string } {
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch {
    throw new Error('this is not JSON')
  }
  if (typeof row !== 'object' || row === null || !('text' in row) || typeof row.text !== 'string')
    throw new Error('"text" is missing, or is not a string')
  return { id: 'id' in row ? row.id : null, text: row.text }
}

/** Labels standard input line by line as it comes; bad lines are told on standard error, and make the end a failure. */
async function main(args: readonly string[]): Promise<number> {
  const [option, named] = args.length === 0 ? ['--lang', 'en'] : args.flatMap((arg) => arg.split('='))
  const language = languages.find((one) => one === named)
  const labelDraft =
    option === '--lang' && args.length <= 2 && language !== undefined
      ? await labellerFor(language)
      : undefined
  if (language === undefined || labelDraft === undefined) {
    process.stderr.write(usage)
    return 2
  }
  const reasonOf = reasonsIn(language)
  let number = 0
  let bad = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (line.trim() === '') continue
    try {
      const { id, text } = read(line)
      const labelled = labelDraft(text)
      const { label, why: reason } = labelled
      process.stdout.write(`${JSON.stringify({ id, label, why: reasonOf(text, labelled), reason })}\n`)
    } catch (error) {
      bad += 1
      process.stderr.write(`line ${number}: ${error instanceof Error ? error.message : String(error)}\n`)
    }
  }
  return bad === 0 ? 0 : 1
}

process.exitCode = await main(process.argv.slice(2))
