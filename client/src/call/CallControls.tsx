import { useLingui } from '@lingui/react/macro'
import { hasFloor, type View } from '@setroom/shared'
import { Camera, CameraOff, Mic, MicOff, MonitorUp, MonitorX } from 'lucide-react'
import { useState } from 'react'
import { useView } from '../connection/index.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { useCall, useCallState } from './CallProvider.tsx'
import { DeviceMenu } from './DeviceMenu.tsx'

/** Whoever supports somebody speaks for them, when it is theirs to speak. */
const speakingFor = ({ common, own }: View) => common.members[own.me.id]?.supports ?? own.me.id

/** Microphone, camera, screen, devices: in words, with icons beside them. */
export function CallControls() {
  const { t } = useLingui()
  const call = useCall()
  const { status, microphone, camera, sharing, microphoneAllowed, closedByFloor } = useCallState(
    (state) => state,
  )
  const [busy, setBusy] = useState(false)
  const silent = useView(({ common }) => common.floor?.policy === 'silent')
  // A soft floor does not take the microphone; it asks.
  const asked = useView(
    ({ common, own }) =>
      microphone && common.floor !== null && !hasFloor(common.floor, speakingFor({ common, own })),
  )
  // Closed for them in a silence: nobody opens it but themselves, so it asks to be, once they have the floor again.
  const nudged = useView(
    ({ common, own }) =>
      closedByFloor &&
      microphoneAllowed &&
      (common.floor === null || hasFloor(common.floor, speakingFor({ common, own }))),
  )
  if (status === 'companion' || status === 'ownCall') return null
  const live = status === 'connected'
  const run = (task: Promise<void>) => {
    setBusy(true)
    void task.finally(() => setBusy(false))
  }
  return (
    <>
      <IconButton
        icon={microphone ? <Mic /> : <MicOff />}
        kind={asked ? 'main' : 'plain'}
        className={nudged ? 'border-phase! bg-phase-soft! text-phase-ink!' : undefined}
        label={
          !microphoneAllowed
            ? silent
              ? t`Muted for all`
              : t`Muted for now`
            : asked
              ? t`Please mute`
              : microphone
                ? t`Mute`
                : t`Unmute`
        }
        aria-description={nudged ? t`It was closed for you. You may open it again.` : undefined}
        keys="M"
        showLabel
        pressed={nudged ? undefined : !microphone}
        disabled={!live || busy || (!microphoneAllowed && !microphone)}
        onClick={() => run(call.setMicrophone(!microphone))}
      />
      <IconButton
        icon={camera ? <Camera /> : <CameraOff />}
        label={camera ? t`Camera off` : t`Camera on`}
        keys="V"
        showLabel
        pressed={!camera}
        disabled={!live || busy}
        onClick={() => run(call.setCamera(!camera))}
      />
      {navigator.mediaDevices !== undefined && 'getDisplayMedia' in navigator.mediaDevices && (
        <IconButton
          icon={sharing ? <MonitorX /> : <MonitorUp />}
          label={sharing ? t`Stop sharing` : t`Share`}
          showLabel
          pressed={sharing}
          className="max-sm:hidden"
          disabled={!live || busy}
          onClick={() => run(call.setSharing(!sharing))}
        />
      )}
      <DeviceMenu />
    </>
  )
}
