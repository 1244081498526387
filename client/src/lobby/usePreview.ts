import { useCallback, useEffect, useRef, useState } from 'react'
import type { DeviceTrouble } from '../call/callState.ts'
import { type DeviceChoice, loadDevices, saveDevices } from '../call/deviceChoice.ts'
import { deviceTrouble } from '../call/deviceTrouble.ts'

/** Absent on a page without https. */
const media = navigator.mediaDevices as MediaDevices | undefined

type Kind = 'microphone' | 'camera'
type Tracks = Partial<Record<Kind, MediaStreamTrack>>
export type Preview = {
  choice: DeviceChoice
  tracks: Tracks
  trouble: Partial<Record<Kind, DeviceTrouble>>
  /** No page without https has devices at all. */
  insecure: boolean
  change(change: Partial<DeviceChoice>): void
  again(): void
}

/** Opens the chosen microphone and camera for looking and listening to oneself; closes them when it goes. */
export function usePreview(): Preview {
  const [choice, setChoice] = useState<DeviceChoice>(loadDevices)
  const [tracks, setTracks] = useState<Tracks>({})
  const [trouble, setTrouble] = useState<Preview['trouble']>({})
  const [tries, setTries] = useState(0)
  const opened = useRef<Tracks>({})

  const openDevice = useCallback((kind: Kind, on: boolean, deviceId: string | undefined) => {
    opened.current[kind]?.stop()
    const put = (track: MediaStreamTrack | undefined, problem: DeviceTrouble | undefined) => {
      const { [kind]: _, ...rest } = opened.current
      opened.current = track === undefined ? rest : { ...rest, [kind]: track }
      setTracks(opened.current)
      setTrouble(({ [kind]: __, ...others }) =>
        problem === undefined ? others : { ...others, [kind]: problem },
      )
    }
    if (!on || media === undefined) {
      put(undefined, undefined)
      return () => undefined
    }
    let current = true
    const wish = deviceId === undefined ? true : { deviceId }
    media
      .getUserMedia(kind === 'camera' ? { video: wish } : { audio: wish })
      .then((stream) => {
        const track = stream.getTracks()[0]
        if (current) put(track, undefined)
        else track?.stop()
      })
      .catch((error: unknown) => {
        if (current) put(undefined, deviceTrouble(error))
      })
    return () => {
      current = false
    }
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks for another try
  useEffect(
    () => openDevice('camera', choice.cameraOn, choice.camera),
    [openDevice, choice.cameraOn, choice.camera, tries],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks for another try
  useEffect(
    () => openDevice('microphone', choice.microphoneOn, choice.microphone),
    [openDevice, choice.microphoneOn, choice.microphone, tries],
  )
  useEffect(
    () => () => {
      for (const track of Object.values(opened.current)) track.stop()
    },
    [],
  )

  return {
    choice,
    tracks,
    trouble,
    insecure: media === undefined,
    change: (change) => setChoice(saveDevices(change)),
    again: () => setTries((before) => before + 1),
  }
}
