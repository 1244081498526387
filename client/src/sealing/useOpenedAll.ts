import type { Place, Text } from '@setroom/shared'
import { useEffect, useReducer } from 'react'
import { useSealing } from './sealingContext.ts'
import { type Reading, readingOf } from './useOpened.ts'

/** Opens several texts where they stand, as useOpened does with one; a reading for each, in their order. */
export function useOpenedAll(texts: readonly { text: Text; place: Place }[]): readonly Reading[] {
  const sealing = useSealing()
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const ids = texts.map(({ text }) => text.id).join(' ')

  useEffect(() => {
    if (sealing === undefined) return
    const ends = ids
      .split(' ')
      .filter((id) => id !== '')
      .map((id) => sealing.texts.subscribe(id as Text['id'], redraw))
    return () => {
      for (const end of ends) end()
    }
  }, [sealing, ids])
  useEffect(() => {
    for (const { text, place } of texts) {
      if (sealing !== undefined && sealing.texts.peek(text, place) === undefined)
        void sealing.texts.open(text, place)
    }
  })

  return texts.map(({ text, place }) => {
    if (sealing !== undefined) return readingOf(sealing.texts.peek(text, place))
    return { state: 'gone' in text ? 'gone' : 'locked' }
  })
}
