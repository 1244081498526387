import type { CommonView, SetId } from '@setroom/shared'
import { type Sealing, sealingFor } from '../sealing/index.ts'
import type { Connection } from './connection.ts'
import { isFinal } from './connectionState.ts'
import { acquireConnection, releaseConnection } from './connections.ts'
import { feedKeys } from './feedKeys.ts'

/** Another set of this browser's, connected and unlocked. */
export type Beside = { connection: Connection; sealing: Sealing; common: CommonView }

const patienceMs = 10_000

/**
 * Opens another set beside the one on the screen for as long as `task` takes. Gives undefined where this browser has no
 * place or no key in it, or it could not be reached in ten seconds.
 */
export async function openBeside<T>(
  set: SetId,
  task: (beside: Beside) => Promise<T>,
): Promise<T | undefined> {
  const sealing = await sealingFor(set)
  if (sealing === undefined) return undefined
  const connection = acquireConnection(set)
  const unfeed = feedKeys(connection.store, sealing)
  try {
    const common = await ready(connection, sealing)
    return common === undefined ? undefined : await task({ connection, sealing, common })
  } finally {
    unfeed()
    releaseConnection(connection)
  }
}

function ready({ store }: Connection, sealing: Sealing): Promise<CommonView | undefined> {
  return new Promise((resolve) => {
    const end = (common?: CommonView) => {
      clearTimeout(late)
      unwatch()
      unlisten()
      resolve(common)
    }
    const look = () => {
      const { state, common, own } = store.getState()
      if (isFinal(state) || sealing.keyState() === 'locked') return end()
      if (state === 'online' && common !== null && own !== null && sealing.keyState() === 'ready') end(common)
    }
    const late = setTimeout(end, patienceMs)
    const unwatch = store.subscribe(look)
    const unlisten = sealing.subscribe(look)
    look()
  })
}
