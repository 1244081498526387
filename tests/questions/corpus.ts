import { readFileSync } from 'node:fs'
import { type QuestionLabel, questionLabelOf } from '@setroom/shared'

/** A draft with the label a careful reader gives it; `also` is one more that they would accept. */
export type Labelling = { text: string; label: QuestionLabel; also?: QuestionLabel }

/** Reads `label[,also]<TAB>text` lines; throws with the number of the first line that is none. */
export function readCorpus(file: URL | string): Labelling[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line, i) => {
    if (line === '') return []
    const tab = line.indexOf('\t')
    const [label, also] = line.slice(0, tab).split(',').map(questionLabelOf)
    const text = line.slice(tab + 1).trim()
    if (tab < 0 || label === undefined || text === '') throw new Error(`${file}:${i + 1}: ${line}`)
    return [also === undefined ? { text, label } : { text, label, also }]
  })
}
