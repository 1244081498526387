import type { RoomOptions } from 'livekit-client'
import type { DeviceChoice } from './deviceChoice.ts'

/** Insists on a device: a browser that is merely asked for one may take its own usual one all the same. */
export function insistOn(deviceId: string | undefined): { deviceId?: { exact: string } } {
  return deviceId === undefined ? {} : { deviceId: { exact: deviceId } }
}

/** How a room captures and plays with the chosen devices; `openAny` is for when one of them is not there. */
export function captureOptions({ microphone, camera, speaker }: DeviceChoice): RoomOptions {
  return {
    audioCaptureDefaults: {
      echoCancellation: true,
      noiseSuppression: true,
      autoGainControl: true,
      ...insistOn(microphone),
    },
    videoCaptureDefaults: {
      resolution: { width: 640, height: 480, frameRate: 24 },
      ...insistOn(camera),
    },
    ...(speaker === undefined ? {} : { audioOutput: { deviceId: speaker } }),
  }
}
