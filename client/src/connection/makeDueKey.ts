import type { Rotation, SetCommand } from '@setroom/shared'
import type { Sealing } from '../sealing/index.ts'
import { entitled } from '../set/members/entitled.ts'
import type { Connection } from './connection.ts'
import type { SetRecord } from './viewStore.ts'

/** So that of several browsers usually one alone does it, ms between two of them. */
const APART_MS = 400

/**
 * Makes the set's next key as soon as one is due, because somebody left who holds the present one. Every browser of a
 * member does; the first wins and the others are told that it is done. Returns how to end that.
 */
export function makeDueKey(
  { store, send }: Pick<Connection, 'store' | 'send'>,
  sealing: Sealing,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = ({ common, own }: SetRecord) => {
    const mine = own?.me.role === 'member' || own?.me.role === 'facilitator'
    if (common?.set.epochDue !== true || !mine || timer !== undefined) return
    const place = Object.keys(common.members).sort().indexOf(own.me.id)
    timer = setTimeout(() => {
      void make().finally(() => {
        timer = undefined
      })
    }, place * APART_MS)
  }
  async function make(): Promise<void> {
    const { common } = store.getState()
    if (common?.set.epochDue !== true) return
    // A browser without the key leaves it to the others.
    const rotation: Rotation | undefined = await sealing.newEpoch(entitled(common)).catch(() => undefined)
    if (rotation !== undefined) await send({ type: 'set.rotate', rotation } satisfies SetCommand)
  }
  look(store.getState())
  const stop = store.subscribe(look)
  return () => {
    clearTimeout(timer)
    stop()
  }
}
