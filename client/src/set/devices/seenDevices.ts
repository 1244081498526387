import type { DeviceId, SetId } from '@setroom/shared'
import { readStored, writeStored } from '../../app/stored.ts'
import { forgetDevice } from './thisDevice.ts'

/** The devices this browser's person has been told of; undefined on the very first visit. */
export function seenDevices(set: SetId): ReadonlySet<DeviceId> | undefined {
  const stored = readStored(`devices.${set}`)
  return stored === null ? undefined : new Set(stored.split(' ').filter(Boolean) as DeviceId[])
}

/** Remembers that these need no announcement any more. */
export function markSeen(set: SetId, devices: readonly DeviceId[]): void {
  writeStored(`devices.${set}`, devices.join(' '))
}

/** Forgets what this browser knew of a set's devices, itself included. */
export function forgetDevices(set: SetId): void {
  writeStored(`devices.${set}`, null)
  forgetDevice(set)
}
