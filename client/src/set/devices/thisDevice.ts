import type { DeviceId, DeviceView, MemberId, SetId } from '@setroom/shared'
import { readStored, writeStored } from '../../app/stored.ts'

const name = (set: SetId) => `device.${set}`
const justJoined = 'new'
// From opening the link to the first view: seconds. Whatever is older is another device.
const FRESH_MS = 60_000

/** To be called when a link was opened here: the newest device of its person is then this browser. */
export function expectDevice(set: SetId): void {
  writeStored(name(set), justJoined)
}

/** Which of the devices this browser is, or undefined where that is not known. `now` is server time, epoch ms. */
export function thisDevice(
  set: SetId,
  me: MemberId,
  devices: Readonly<Record<DeviceId, DeviceView>>,
  now: number,
): DeviceId | undefined {
  const stored = readStored(name(set))
  if (stored !== justJoined) return stored === null ? undefined : devices[stored as DeviceId]?.id
  const newest = Object.values<DeviceView>(devices)
    .filter(({ member }) => member === me)
    .sort((a, b) => b.at - a.at)[0]
  if (newest === undefined || now - newest.at > FRESH_MS) return undefined
  writeStored(name(set), newest.id)
  return newest.id
}
