import {
  type MediaKey,
  type MemberId,
  openSideKey,
  type SessionId,
  sideKey,
  wrapSideKey,
} from '@setroom/shared'
import type { SetSocket } from '../connection/index.ts'
import type { Sealing } from '../sealing/index.ts'
import type { Aside } from './callParts.ts'

/** The key of a side room: agreed with the other one, or, for whoever goes along, got from whom they support. */
export function asideKey(sealing: Sealing, session: SessionId, aside: Aside): Promise<MediaKey> {
  return sealing.withKeys((crypto, mine) => {
    const { key, room } = aside
    if (key === undefined) return sideKey(crypto, mine, aside)
    return openSideKey(crypto, mine, key, { session, room })
  })
}

type Giving = { socket: SetSocket; sealing: Sealing; session: SessionId; aside: Aside; member: MemberId }

/** Gives whoever goes along the key of the side room that one is in. Where it does not get through, it is asked for again. */
export async function giveAsideKey({ socket, sealing, session, aside, member }: Giving): Promise<void> {
  const key = await sealing.withKeys(async (crypto, mine) => {
    const ours = await sideKey(crypto, mine, aside)
    return wrapSideKey(crypto, mine, ours, { member, session, room: aside.room })
  })
  await socket.timeout(8_000).emitWithAck('sideKey', aside.room, member, key)
}
