import { type Answer, randomId, type ShelfItem, type ShelfItemId } from '@setroom/shared'
import { useCallback, useMemo } from 'react'
import { useSealAndSend, useTellRefusal, useView } from '../connection/index.ts'
import { type ShelfWords, writeShelf } from './shelfWords.ts'

/** What is on the shelf, the newest first. */
export function useShelf(): readonly ShelfItem[] {
  const shelf = useView(({ common }) => common.shelf)
  return useMemo(() => Object.values<ShelfItem>(shelf).sort((a, b) => b.at - a.at), [shelf])
}

/** Makes the id of something new. */
export function newShelfItem(): ShelfItemId {
  return randomId<ShelfItemId>(crypto)
}

/** Puts something on the shelf, or into other words. Whatever the network does, one id stays one item. */
export function useKeepOnShelf(): (what: {
  id: ShelfItemId
  known: boolean
  words: ShelfWords
}) => Promise<Answer> {
  const sealAndSend = useSealAndSend()
  const tell = useTellRefusal()
  return useCallback(
    async ({ id: item, known, words }) => {
      const send = (type: 'shelf.put' | 'shelf.change', quiet: boolean) =>
        sealAndSend(
          async (seal) => ({
            type,
            item,
            text: await seal('shelf.item', writeShelf(words), { scope: 'set' }),
          }),
          { quiet },
        )
      if (known) return send('shelf.change', false)
      const put = await send('shelf.put', true)
      if (put.ok) return put
      // It arrived before a reload, and only the answer was lost.
      if (put.reason === 'already') return send('shelf.change', false)
      tell(put.reason)
      return put
    },
    [sealAndSend, tell],
  )
}
