import { Trans } from '@lingui/react/macro'
import { RoomEvent, TrackEvent } from 'livekit-client'
import { useEffect, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { useCall } from './CallProvider.tsx'
import { loadDevices } from './deviceChoice.ts'
import { FallenDevice } from './FallenDevice.tsx'
import { fellTo } from './fellTo.ts'
import { type OwnDevice, published } from './ownTracks.ts'

const kinds = ['microphone', 'camera'] as const

// Only for whoever pulls one out.
const replacing = () => import('./replaceLost.ts')

/** Says so when the call went on with another microphone or camera, because the one before was unplugged. */
export function FallenDevices() {
  const call = useCall()
  const { room } = call
  const [fallen, setFallen] = useState<Partial<Record<OwnDevice, string>>>({})

  useEffect(() => {
    const replaced = replacing().then(
      ({ replaceLost }) => replaceLost(call),
      () => undefined,
    )
    return () => void replaced.then((end) => end?.())
  }, [call])
  useEffect(() => {
    const before: Partial<Record<OwnDevice, { track: MediaStreamTrack; label: string }>> = {}
    const look = () => {
      for (const kind of kinds) {
        const track = published(room, kind)?.track?.mediaStreamTrack
        if (track === undefined || track.readyState === 'ended' || track === before[kind]?.track) continue
        const label = fellTo(track, loadDevices()[kind], before[kind]?.label)
        before[kind] = { track, label: track.label }
        setFallen(({ [kind]: _, ...others }) => (label === undefined ? others : { ...others, [kind]: label }))
      }
    }
    // A track that is opened anew says so itself; the room does only where the device has another id.
    const follow = () => {
      for (const { track } of room.localParticipant.trackPublications.values()) {
        track?.off(TrackEvent.Restarted, look)
        track?.on(TrackEvent.Restarted, look)
      }
      look()
    }
    room.on(RoomEvent.LocalTrackPublished, follow)
    room.on(RoomEvent.ActiveDeviceChanged, look)
    follow()
    return () => {
      room.off(RoomEvent.LocalTrackPublished, follow)
      room.off(RoomEvent.ActiveDeviceChanged, look)
      for (const { track } of room.localParticipant.trackPublications.values())
        track?.off(TrackEvent.Restarted, look)
    }
  }, [room])

  return kinds.map((kind) => {
    const label = fallen[kind]
    if (label === undefined) return null
    return (
      <FallenDevice
        key={kind}
        device={kind}
        label={label}
        action={
          <Button size="small" onClick={() => setFallen(({ [kind]: _, ...others }) => others)}>
            <Trans>Got it</Trans>
          </Button>
        }
      />
    )
  })
}
