import { readFileSync } from 'node:fs'
import { type QuestionLabel, questionLabelOf } from '@setroom/shared'

/** A draft that a careful reader has labelled; `accept` are all the labels they would let stand. */
export type Example = {
  text: string
  language: string
  label: QuestionLabel
  accept: readonly QuestionLabel[]
}

/**
 * Reads lines `{"text", "label", "accept"?, "lang"?}`; a line without a language is in `language`. Throws with the
 * number of the first line that is not of this shape.
 */
export function readExamples(file: string | URL, language: string): Example[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return []
      const example = exampleOf(line, language)
      if (example === undefined) throw new Error(`${file}:${i + 1}: not {"text", "label", "accept"}`)
      return [example]
    })
}

function exampleOf(line: string, language: string): Example | undefined {
  try {
    const row = JSON.parse(line) as Partial<Record<string, unknown>>
    const label = questionLabelOf(String(row.label))
    const accept = Array.isArray(row.accept) ? row.accept.map((one) => questionLabelOf(String(one))) : [label]
    if (typeof row.text !== 'string' || label === undefined) return undefined
    return {
      text: row.text,
      language: typeof row.lang === 'string' ? row.lang : language,
      label,
      accept: accept.filter((one) => one !== undefined),
    }
  } catch {
    return undefined
  }
}
