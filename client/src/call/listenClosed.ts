import { captureOptions } from './captureOptions.ts'
import { loadDevices } from './deviceChoice.ts'

/**
 * The microphone of somebody who comes in with a closed one though they chose an open one (late, or muted before):
 * only for this device to notice that they talk into it. Undefined where they closed it themselves, for then it stays
 * off, or where the browser would have to ask. Whoever gets it stops it. Rejects where the device cannot be had.
 */
export async function listenClosed(): Promise<MediaStreamTrack | undefined> {
  const devices = loadDevices()
  if (!devices.microphoneOn) return undefined
  const { state } = await navigator.permissions.query({ name: 'microphone' })
  if (state !== 'granted') return undefined
  const { audioCaptureDefaults: audio } = captureOptions(devices)
  return (
    await navigator.mediaDevices.getUserMedia({ audio: audio as MediaTrackConstraints })
  ).getAudioTracks()[0]
}
