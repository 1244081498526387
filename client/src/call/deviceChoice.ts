/** What somebody chose in the lobby, kept in this browser. Device ids mean nothing elsewhere. */
export type DeviceChoice = {
  microphone?: string
  camera?: string
  speaker?: string
  /** Enter with an open microphone and a picture. */
  microphoneOn: boolean
  cameraOn: boolean
}

const KEY = 'setroom.devices'
const first: DeviceChoice = { microphoneOn: true, cameraOn: true }

/** The last choice, or an open microphone and camera of the browser's choice. */
export function loadDevices(): DeviceChoice {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    return typeof kept === 'object' && kept !== null ? { ...first, ...kept } : first
  } catch {
    return first
  }
}

/** Remembers part of the choice; where storage is closed, for nobody. */
export function saveDevices(change: Partial<DeviceChoice>): DeviceChoice {
  const next = { ...loadDevices(), ...change }
  try {
    localStorage.setItem(KEY, JSON.stringify(next))
  } catch {
    // A browser that keeps nothing asks again next time.
  }
  return next
}
