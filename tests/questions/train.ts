import { writeFileSync } from 'node:fs'
import type { Language } from '@setroom/shared'
import type { PackedModel } from '@setroom/shared/questions/training'
import { corpusOf, grammars, languages } from './corpora.ts'
import { crossValidate } from './crossValidate.ts'
import { fingerprint } from './fingerprint.ts'
import { judge, leanOf } from './lean.ts'
import { learnLanguage } from './learnLanguage.ts'
import { prepare } from './prepare.ts'
import { printed } from './printed.ts'

const FOLDS = 5

/** `npm run train-questions -- [LANG…]`: learns these languages (or all) from the corpus and writes their models. */
function main(wanted: readonly string[]): void {
  for (const language of languages) {
    if (wanted.length > 0 && !wanted.includes(language)) continue
    const drafts = corpusOf(language)
    const material = prepare(drafts, language, grammars[language])
    const scored = crossValidate(drafts, material, grammars[language], FOLDS)
    const lean = leanOf(language)
    write(language, { made: fingerprint(language), lean, ...learnLanguage(material) })
    process.stdout.write(
      `${printed(`${language}: the corpus itself, each draft by a model without it and its like`, judge(scored, lean))}\n`,
    )
  }
}

function write(language: Language, { made, common, step, lean: leant, size, rows }: PackedModel): void {
  const file = new URL(`../../shared/src/questions/models/${language}.ts`, import.meta.url)
  writeFileSync(
    file,
    [
      '// Made by `npm run train-questions`; not to be edited.',
      "import type { PackedModel } from '../model.ts'",
      '',
      '/** What was learnt of this language. */',
      'export const packed: PackedModel = {',
      `  made: '${made}',`,
      `  lean: [${leant.join(', ')}],`,
      `  step: ${step},`,
      `  size: ${size},`,
      `  common:\n    '${common}',`,
      `  rows: '${rows}',`,
      '}',
      '',
    ].join('\n'),
  )
}

main(process.argv.slice(2))
