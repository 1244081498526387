import type { LocalTrack, RemoteTrack } from 'livekit-client'
import { type ComponentProps, useEffect, useRef } from 'react'

/** Plays one video track; muted, since sound is played apart. */
export function TrackView({
  track,
  ...rest
}: { track: RemoteTrack | LocalTrack } & Omit<ComponentProps<'video'>, 'ref'>) {
  const ref = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    const element = ref.current
    if (element === null) return
    track.attach(element)
    return () => {
      track.detach(element)
    }
  }, [track])
  return <video ref={ref} autoPlay playsInline muted disablePictureInPicture {...rest} />
}
