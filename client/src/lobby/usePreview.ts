import { useCallback, useEffect, useRef, useState } from 'react'
import type { DeviceTrouble } from '../call/callState.ts'
import { insistOn } from '../call/captureOptions.ts'
import { type DeviceChoice, loadDevices, saveDevices } from '../call/deviceChoice.ts'
import { deviceTrouble } from '../call/deviceTrouble.ts'
import { fellTo } from '../call/fellTo.ts'

/** Absent on a page without https. */
const media = navigator.mediaDevices as MediaDevices | undefined

type Kind = 'microphone' | 'camera'
type Tracks = Partial<Record<Kind, MediaStreamTrack>>
export type Preview = {
  choice: DeviceChoice
  tracks: Tracks
  trouble: Partial<Record<Kind, DeviceTrouble>>
  /** The name of the device in use where the chosen one, or the one before, is not there. */
  fallen: Partial<Record<Kind, string>>
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
  const [fallen, setFallen] = useState<Preview['fallen']>({})
  const [tries, setTries] = useState(0)
  const opened = useRef<Tracks>({})

  const openDevice = useCallback((kind: Kind, on: boolean, deviceId: string | undefined) => {
    opened.current[kind]?.stop()
    const put = (track?: MediaStreamTrack, problem?: DeviceTrouble, fell?: string) => {
      const { [kind]: _, ...rest } = opened.current
      opened.current = track === undefined ? rest : { ...rest, [kind]: track }
      setTracks(opened.current)
      setTrouble((before) => withPart(before, kind, problem))
      setFallen((before) => withPart(before, kind, fell))
    }
    if (!on || media === undefined) {
      put()
      return () => undefined
    }
    let current = true
    const open = async (before?: string) => {
      try {
        const track = await trackOf(media, kind, deviceId)
        if (!current || track === undefined) return track?.stop()
        // Unplugged, and not closed by us: the browser may have another one.
        track.addEventListener('ended', () => {
          if (current) void open(track.label)
        })
        put(track, undefined, fellTo(track, deviceId, before))
      } catch (error) {
        if (current) put(undefined, deviceTrouble(error))
      }
    }
    void open()
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
  // What was missing may just have been plugged in.
  const missing = Object.values(trouble).includes('missing')
  useEffect(() => {
    if (!missing || media === undefined) return
    const again = () => setTries((before) => before + 1)
    media.addEventListener('devicechange', again)
    return () => media.removeEventListener('devicechange', again)
  }, [missing])
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
    fallen,
    insecure: media === undefined,
    change: (change) => setChoice(saveDevices(change)),
    again: () => setTries((before) => before + 1),
  }
}

/** Opens the wished device, or any where that one is not there. Rejects with the browser's error. */
async function trackOf(media: MediaDevices, kind: Kind, deviceId: string | undefined) {
  const get = async (id: string | undefined) => {
    const wish = id === undefined ? true : insistOn(id)
    const stream = await media.getUserMedia(kind === 'camera' ? { video: wish } : { audio: wish })
    return stream.getTracks()[0]
  }
  try {
    return await get(deviceId)
  } catch (error) {
    if (deviceId === undefined || deviceTrouble(error) !== 'missing') throw error
    return get(undefined)
  }
}

function withPart<T>(parts: Partial<Record<Kind, T>>, kind: Kind, part: T | undefined) {
  const { [kind]: _, ...others } = parts
  return (part === undefined ? others : { ...others, [kind]: part }) as Partial<Record<Kind, T>>
}
