import type { MemberId } from '@setroom/shared'
import type { RemoteTrack } from 'livekit-client'
import { useEffect, useRef } from 'react'
import { useCallState } from './CallProvider.tsx'

/** Plays what the others say and what is shared with sound. */
export function RemoteSound() {
  const people = useCallState((state) => state.people)
  return (
    <div hidden>
      {(Object.entries(people) as [MemberId, (typeof people)[MemberId]][]).map(
        ([member, { audio, screenAudio }]) => (
          <div key={member} data-sound-of={member}>
            {audio !== undefined && <Sound track={audio} />}
            {screenAudio !== undefined && <Sound track={screenAudio} />}
          </div>
        ),
      )}
    </div>
  )
}

function Sound({ track }: { track: RemoteTrack }) {
  const ref = useRef<HTMLAudioElement>(null)
  useEffect(() => {
    const element = ref.current
    if (element === null) return
    track.attach(element)
    return () => {
      track.detach(element)
    }
  }, [track])
  // biome-ignore lint/a11y/useMediaCaption: a live voice; nothing is recorded or transcribed
  return <audio ref={ref} autoPlay />
}
