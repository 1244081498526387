import type { DeviceId } from '@setroom/shared'
import { useConnection, useOwn, useServerClock, useView } from '../../connection/index.ts'
import { thisDevice } from './thisDevice.ts'

/** Which of one's devices this browser is; undefined where that is not known. */
export function useThisDevice(): DeviceId | undefined {
  const { set } = useConnection()
  const clock = useServerClock()
  const me = useOwn(({ me }) => me.id)
  const devices = useView(({ common }) => common.devices)
  return thisDevice(set, me, devices, clock.now())
}
