import type { MemberId, SetId } from '@setroom/shared'
import type { SetSocket } from '../connection/index.ts'
import { renewConnection } from '../connection/index.ts'
import { openLink } from '../join/openLink.ts'
import { keepLink } from '../sealing/index.ts'
import { expectDevice } from '../set/devices/thisDevice.ts'
import type { Given } from './createAsking.ts'

/** A new link works as soon as the facilitator's browser has told the server, which it does once we have it. */
const RENEWAL_MS = 12_000
const tries = 5
const BETWEEN_TRIES_MS = 1_500

/**
 * Puts a key that was handed over to use: keeps the link, waits until the server knows it, and connects anew. Goes on
 * when the page it began on is gone, for a renewal closes it. Says whether it worked.
 */
export async function takeKey(
  { link, renewed }: Given,
  whose: { set: SetId; member: MemberId; socket: SetSocket; label: string },
): Promise<boolean> {
  const { set, member, socket, label } = whose
  const known = renewed ? closedOrLate(socket) : Promise.resolve()
  await keepLink({ set, member, link })
  await known
  for (let i = 0; i < tries; i++) {
    const opened = await openLink({ token: link.token, label, move: false })
    if (opened.ok) {
      if (renewed) expectDevice(set)
      renewConnection(set)
      return true
    }
    await after(BETWEEN_TRIES_MS)
  }
  return false
}

function closedOrLate(socket: SetSocket): Promise<unknown> {
  return Promise.race([
    new Promise<void>((resolve) => socket.once('shutOut', () => resolve())),
    after(RENEWAL_MS),
  ])
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
