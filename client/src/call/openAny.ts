import type { Room } from 'livekit-client'
import { deviceTrouble } from './deviceTrouble.ts'

/**
 * Opens the room's microphone or camera by `open`; where the chosen one is not there, opens another. Rejects with the
 * browser's error when there is none, or none may be used.
 */
export async function openAny<T>(
  room: Room,
  kind: 'audioinput' | 'videoinput',
  open: () => Promise<T>,
): Promise<T> {
  try {
    return await open()
  } catch (error) {
    if (deviceTrouble(error) !== 'missing') throw error
    const devices = await navigator.mediaDevices.enumerateDevices()
    const other = devices.find((device) => device.kind === kind)
    if (other === undefined) throw error
    await room.switchActiveDevice(kind, other.deviceId)
    return open()
  }
}
