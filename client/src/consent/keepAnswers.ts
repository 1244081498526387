import type { ConsentId, MyAsking } from '@setroom/shared'
import type { Connection } from '../connection/connection.ts'
import type { SetRecord } from '../connection/viewStore.ts'
import type { Sealing } from '../sealing/index.ts'
import { sayAgain } from './sayAgain.ts'

/**
 * Says again what its owner answered to a question, whenever another round has begun because somebody else answered
 * otherwise (SPEC Y7). Nobody sees it happen; without the key it is left to another browser of theirs. Returns how to
 * end that.
 */
export function keepAnswers(
  { store, send }: Pick<Connection, 'store' | 'send'>,
  sealing: Sealing,
): () => void {
  let busy = false
  let ended = false
  const look = ({ common, own }: SetRecord) => {
    if (busy || ended || own === null || own.me.id !== sealing.member) return
    const due = Object.entries<MyAsking>(own.asked).find(
      ([, { answer, counts }]) => answer !== null && !counts,
    )
    if (due === undefined) return
    const [id, asking] = due
    busy = true
    void sayAgain(sealing, id as ConsentId, { common, asking }, send)
      .catch(() => false)
      .then((taken) => {
        busy = false
        // Refused, it waits for what has changed meanwhile to arrive.
        if (taken) look(store.getState())
      })
  }
  look(store.getState())
  const stop = store.subscribe(look)
  return () => {
    ended = true
    stop()
  }
}
