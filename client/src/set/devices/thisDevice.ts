import type { DeviceId, DeviceView, MemberId, SetId } from '@setroom/shared'
import { readStored, writeStored } from '../../app/stored.ts'

const name = (set: SetId) => `device.${set}`
const justJoined = 'new:'
// The server made the device in the same seconds. Whatever is older or newer is another one.
const FRESH_MS = 60_000

/** To be called when a link was opened here: the device that its person got in these seconds is then this browser. */
export function expectDevice(set: SetId): void {
  writeStored(name(set), `${justJoined}${Date.now()}`)
}

/** Whether this browser remembers which device of a set it is, or is about to learn it. */
export function knowsDevice(set: SetId): boolean {
  return readStored(name(set)) !== null
}

/** Forgets which device of a set this browser was. */
export function forgetDevice(set: SetId): void {
  writeStored(name(set), null)
}

/** Which of the devices this browser is, or undefined where that is not known. `now` is server time, epoch ms. */
export function thisDevice(
  set: SetId,
  me: MemberId,
  devices: Readonly<Record<DeviceId, DeviceView>>,
  now: number,
): DeviceId | undefined {
  const stored = readStored(name(set))
  if (!stored?.startsWith(justJoined)) return stored === null ? undefined : devices[stored as DeviceId]?.id
  // By how long ago it was: this computer's clock may be wrong.
  const joinedAt = now - (Date.now() - Number(stored.slice(justJoined.length)))
  const newest = Object.values<DeviceView>(devices)
    .filter(({ member, at }) => member === me && Math.abs(at - joinedAt) <= FRESH_MS)
    .sort((a, b) => b.at - a.at)[0]
  if (newest) writeStored(name(set), newest.id)
  return newest?.id
}
