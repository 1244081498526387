import { type Question, questionLabelOf, type TextId } from '@setroom/shared'
import { useEffect, useState } from 'react'
import { useSealing } from '../connection/index.ts'

/** Fewer labelled questions, or questions of one asker only, would tell whose they are. */
const LEAST = 4

/** How many of a round's labelled questions were open; undefined while they are too few to say so. */
export function useOpenShare(rows: readonly Question[]): { open: number; labelled: number } | undefined {
  const sealing = useSealing()
  const [labels, setLabels] = useState<Readonly<Record<TextId, string>>>({})
  const labelled = rows.filter(({ label, declined }) => label !== undefined && !declined)
  const ids = labelled.map(({ label }) => label?.id).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `ids` stands for the rows
  useEffect(() => {
    if (sealing === undefined) return
    let current = true
    const opening = labelled.flatMap(({ label, labelledBy }) =>
      label === undefined || labelledBy === undefined
        ? []
        : [
            sealing
              .open(label, { purpose: 'question.label', author: labelledBy })
              .then((opened) => (opened.ok ? ([[label.id, opened.plain]] as const) : [])),
          ],
    )
    void Promise.all(opening).then((all) => {
      if (current) setLabels(Object.fromEntries(all.flat()))
    })
    return () => {
      current = false
    }
  }, [sealing, ids])
  const known = labelled.flatMap(({ label }) => {
    const read = label === undefined ? undefined : questionLabelOf(labels[label.id] ?? '')
    return read === undefined ? [] : [read]
  })
  const askers = new Set(labelled.map(({ asker }) => asker)).size
  if (known.length < LEAST || askers < 2) return undefined
  return { open: known.filter((label) => label === 'open').length, labelled: known.length }
}
