import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Language } from '@setroom/shared'
import { corpusFiles } from './corpora.ts'

const shared = new URL('../../shared/src/questions/', import.meta.url)
const cues = { en: 'english', de: 'german', fr: 'french', es: 'spanish' }

/** Changes with every file that a language's model depends on: its corpus, its cues, and how both are read and learnt. */
export function fingerprint(language: Language): string {
  const files = [
    ...corpusFiles(language),
    ...[
      `cues/${cues[language]}`,
      'draft',
      `words/${cues[language]}`,
      'wordKinds',
      'clauses',
      'fold',
      'grammar',
      'features',
      'reading',
      'trust',
      'model',
      'packing',
      'scores',
      'label',
    ].map((name) => new URL(`${name}.ts`, shared)),
    ...[
      'blur',
      'crossValidate',
      'learnLanguage',
      'folds',
      'joined',
      'lean',
      'learn',
      'pack',
      'prepare',
      'seeded',
    ].map((name) => new URL(`${name}.ts`, import.meta.url)),
  ]
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}
