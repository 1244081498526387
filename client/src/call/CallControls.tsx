import { useLingui } from '@lingui/react/macro'
import { Camera, CameraOff, Mic, MicOff, MonitorUp, MonitorX } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useView } from '../connection/index.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { LiveRegion } from '../ui/LiveRegion.tsx'
import { useCall, useCallState } from './CallProvider.tsx'
import { DeviceMenu } from './DeviceMenu.tsx'
import { useAskedToOpen } from './useAskedToOpen.ts'
import { useHasFloor } from './useHasFloor.ts'

/** As long as this, ms, the button says that nobody heard; a reminder comes every thirty seconds at most. */
const UNHEARD_MS = 10_000

/** Microphone, camera, screen, devices: in words, with icons beside them. */
export function CallControls() {
  const { t } = useLingui()
  const call = useCall()
  const { status, microphone, camera, sharing, microphoneAllowed, unheard } = useCallState((state) => state)
  const [busy, setBusy] = useState(false)
  const silent = useView(({ common }) => common.floor?.policy === 'silent')
  // A soft floor does not take the microphone; it asks.
  const asked = !useHasFloor() && microphone
  const nudged = useAskedToOpen()
  useEffect(() => {
    if (!unheard) return
    const timer = setTimeout(() => call.store.setState({ unheard: false }), microphone ? 0 : UNHEARD_MS)
    return () => clearTimeout(timer)
  }, [call, unheard, microphone])
  const missed = unheard && !microphone && microphoneAllowed
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
        className={nudged || missed ? 'border-phase! bg-phase-soft! text-phase-ink!' : undefined}
        label={
          !microphoneAllowed
            ? silent
              ? t`Muted for all`
              : t`Muted for now`
            : asked
              ? t`Please mute`
              : microphone
                ? t`Mute`
                : missed
                  ? t`You are muted`
                  : t`Unmute`
        }
        aria-description={nudged ? t`It was closed for you. You may open it again.` : undefined}
        keys="M"
        showLabel
        filled={nudged || missed ? undefined : !microphone}
        disabled={!live || busy || (!microphoneAllowed && !microphone)}
        onClick={() => run(call.setMicrophone(!microphone))}
      />
      <LiveRegion>{missed ? t`You are muted. Nobody hears you.` : ''}</LiveRegion>
      <IconButton
        icon={camera ? <Camera /> : <CameraOff />}
        label={camera ? t`Turn camera off` : t`Turn camera on`}
        keys="V"
        showLabel
        filled={!camera}
        disabled={!live || busy}
        onClick={() => run(call.setCamera(!camera))}
      />
      {navigator.mediaDevices !== undefined && 'getDisplayMedia' in navigator.mediaDevices && (
        <IconButton
          icon={sharing ? <MonitorX /> : <MonitorUp />}
          label={sharing ? t`Stop sharing` : t`Share`}
          showLabel
          filled={sharing}
          className="max-sm:hidden"
          disabled={!live || busy}
          onClick={() => run(call.setSharing(!sharing))}
        />
      )}
      <DeviceMenu />
    </>
  )
}
