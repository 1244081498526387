import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Device, DeviceTrouble } from './callState.ts'

type Help = { title: MessageDescriptor; body: MessageDescriptor }

const microphone: Readonly<Record<DeviceTrouble, Help>> = {
  denied: {
    title: msg`Your browser does not let Setroom use the microphone.`,
    body: msg`Click the lock or camera sign in the address bar, allow the microphone, then try again.`,
  },
  missing: {
    title: msg`No microphone was found.`,
    body: msg`Plug one in, or switch it on, then try again. You can listen meanwhile.`,
  },
  busy: {
    title: msg`Another program has the microphone.`,
    body: msg`Close other calls and recorders, then try again.`,
  },
  other: {
    title: msg`The microphone does not start.`,
    body: msg`Try again, choose another one, or reload the page. Nothing is lost by that.`,
  },
}

const camera: Readonly<Record<DeviceTrouble, Help>> = {
  denied: {
    title: msg`Your browser does not let Setroom use the camera.`,
    body: msg`Click the lock or camera sign in the address bar, allow the camera, then try again.`,
  },
  missing: {
    title: msg`No camera was found.`,
    body: msg`You can take part without a picture; the others see your initials.`,
  },
  busy: {
    title: msg`Another program has the camera.`,
    body: msg`Close other calls, then try again. You can take part without a picture.`,
  },
  other: {
    title: msg`The camera does not start.`,
    body: msg`Try again, or take part without a picture.`,
  },
}

const screen: Help = {
  title: msg`The screen could not be shared.`,
  body: msg`Your system may have to allow the browser to record the screen. Then try again.`,
}

/** What to say about a device that could not be opened. */
export function deviceHelp(device: Device, trouble: DeviceTrouble): Help {
  switch (device) {
    case 'microphone':
      return microphone[trouble]
    case 'camera':
      return camera[trouble]
    case 'screen':
      return screen
  }
}
