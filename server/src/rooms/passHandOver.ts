import type { Answer, HandOverFrom, HandOverMessage, HandOverTo } from '@setroom/shared'
import type { Connected } from './Connected.ts'
import type { RoomInside } from './RoomInside.ts'

/**
 * Carries a message about a key from one connection to another, stamped with whose it is. A key goes between devices
 * of one person, or from the facilitator to somebody who has a place; between others nothing is carried. Says
 * `not-in-the-room` where nobody is there to hear it.
 */
export function passHandOver(
  { connections, world, outlet }: Pick<RoomInside, 'connections' | 'world' | 'outlet'>,
  sender: Connected,
  to: HandOverTo,
  message: HandOverMessage,
): Answer {
  const { set } = world()
  const place = set?.members[sender.member]
  if (set === null || place === undefined || place.guestOf !== undefined)
    return { ok: false, reason: 'not-allowed' }
  const between = (one: Connected) =>
    one.member === sender.member || one.member === set.facilitator || sender.member === set.facilitator
  const hears = (one: Connected) => {
    if (one.id === sender.id || one.brokenAt !== null) return false
    switch (to) {
      case 'mine':
        return one.member === sender.member
      case 'helpers':
        return one.member === sender.member || one.member === set.facilitator
      default:
        return one.id === to && between(one)
    }
  }
  const listeners = [...connections.values()].filter(hears)
  const { id: connection, member, device } = sender
  const from: HandOverFrom = { connection, member, ...(device === undefined ? {} : { device }) }
  for (const { id } of listeners) outlet().connection(id, 'handOver', from, message)
  return listeners.length > 0 ? { ok: true } : { ok: false, reason: 'not-in-the-room' }
}
