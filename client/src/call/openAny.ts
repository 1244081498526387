import type { Room } from 'livekit-client'
import { deviceTrouble } from './deviceTrouble.ts'

/**
 * Opens the room's microphone or camera by `open`; where the chosen one is not there, opens another. Rejects with the
 * browser's error when there is none, or none may be used.
 */
export async function openAny(
  room: Room,
  kind: 'audioinput' | 'videoinput',
  open: () => Promise<unknown>,
): Promise<void> {
  try {
    await open()
  } catch (error) {
    if (deviceTrouble(error) !== 'missing') throw error
    const devices = await navigator.mediaDevices.enumerateDevices()
    const other = devices.find((device) => device.kind === kind)
    if (other === undefined) throw error
    await room.switchActiveDevice(kind, other.deviceId)
    await open()
  }
}
