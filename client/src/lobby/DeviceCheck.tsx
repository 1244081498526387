import { Trans, useLingui } from '@lingui/react/macro'
import { Camera, CameraOff, Mic, MicOff, Volume2 } from 'lucide-react'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { DeviceSelect } from '../call/DeviceSelect.tsx'
import { useDevices } from '../call/useDevices.ts'
import { useOwn } from '../connection/index.ts'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { FaceDisc } from '../ui/FaceDisc.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Meter } from '../ui/Meter.tsx'
import { playTestSound } from './playTestSound.ts'
import { TryConnection } from './TryConnection.tsx'
import { useLevel } from './useLevel.ts'
import { type Preview, usePreview } from './usePreview.ts'

const DeviceTroubles = lazy(async () => ({ default: (await import('./DeviceTroubles.tsx')).DeviceTroubles }))

/** Picture, microphone, loudspeaker, as the others will have them; what is chosen is remembered. */
export function DeviceCheck() {
  const { t } = useLingui()
  const preview = usePreview()
  const { choice, tracks, trouble, fallen, change } = preview
  const devices = useDevices(tracks)
  const level = useLevel(tracks.microphone)
  const troubles = (
    <Suspense>
      <DeviceTroubles {...preview} />
    </Suspense>
  )
  if (preview.insecure) return troubles
  return (
    <Card title={<Trans>How the others see and hear you</Trans>}>
      <div className="flex flex-col items-center gap-5">
        <OwnPicture track={tracks.camera} />
        <div className="flex flex-wrap justify-center gap-2.5">
          <IconButton
            icon={choice.microphoneOn ? <Mic /> : <MicOff />}
            label={choice.microphoneOn ? t`Mute` : t`Unmute`}
            showLabel
            filled={!choice.microphoneOn}
            onClick={() => change({ microphoneOn: !choice.microphoneOn })}
          />
          <IconButton
            icon={choice.cameraOn ? <Camera /> : <CameraOff />}
            label={choice.cameraOn ? t`Turn camera off` : t`Turn camera on`}
            showLabel
            filled={!choice.cameraOn}
            onClick={() => change({ cameraOn: !choice.cameraOn })}
          />
        </div>
      </div>
      <div className="mt-5 flex flex-col gap-4">
        {Object.keys({ ...trouble, ...fallen }).length > 0 && troubles}
        {choice.microphoneOn && trouble.microphone === undefined && (
          <div>
            <p className="mb-1.5 text-ink-2 text-sm">
              <Trans>Say a word: the line should move.</Trans>
            </p>
            <Meter level={level} label={t`Loudness of your microphone`} />
          </div>
        )}
        <Devices preview={preview} devices={devices} />
        <div className="flex flex-wrap gap-2.5">
          <SpeakerTest speaker={choice.speaker} />
          <TryConnection />
        </div>
      </div>
    </Card>
  )
}

function Devices({ preview, devices }: { preview: Preview; devices: readonly MediaDeviceInfo[] }) {
  const { choice, tracks, change } = preview
  // What is open, which need not be what was once chosen.
  const idOf = (track: MediaStreamTrack | undefined) => track?.getSettings().deviceId
  return (
    <>
      <DeviceSelect
        kind="audioinput"
        devices={devices}
        value={idOf(tracks.microphone) ?? choice.microphone}
        onChoose={(microphone) => change({ microphone })}
      />
      <DeviceSelect
        kind="videoinput"
        devices={devices}
        value={idOf(tracks.camera) ?? choice.camera}
        onChoose={(camera) => change({ camera })}
      />
      <DeviceSelect
        kind="audiooutput"
        devices={devices}
        value={choice.speaker}
        onChoose={(speaker) => change({ speaker })}
      />
    </>
  )
}

function OwnPicture({ track }: { track: MediaStreamTrack | undefined }) {
  const { t } = useLingui()
  const me = useOwn((own) => own.me)
  const ref = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    if (ref.current !== null) ref.current.srcObject = track === undefined ? null : new MediaStream([track])
  }, [track])
  return (
    <FaceDisc id={me.id} name={me.name} size={208} className="face-edge">
      {track === undefined ? undefined : (
        <video ref={ref} autoPlay playsInline muted aria-label={t`Your picture`} className="-scale-x-100" />
      )}
    </FaceDisc>
  )
}

function SpeakerTest({ speaker }: { speaker: string | undefined }) {
  const [state, setState] = useState<'idle' | 'playing' | 'failed'>('idle')
  return (
    <>
      <Button
        icon={<Volume2 />}
        busy={state === 'playing'}
        onClick={() => {
          setState('playing')
          playTestSound(speaker).then(
            () => setState('idle'),
            () => setState('failed'),
          )
        }}
      >
        <Trans>Hear a test sound</Trans>
      </Button>
      {state === 'failed' && (
        <p role="status" className="w-full text-sm text-warn">
          <Trans>No sound came out. Choose another loudspeaker, or look at your device’s volume.</Trans>
        </p>
      )}
    </>
  )
}
