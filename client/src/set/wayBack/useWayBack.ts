import type { DeviceView, PersonView } from '@setroom/shared'
import { useView } from '../../connection/index.ts'
import { hasWayBack, withoutWayBack } from './withoutWayBack.ts'

/** Whether I have a way back. */
export function useWayBack(): boolean {
  return useView(({ common, own: { me } }) =>
    hasWayBack(me.wayBack, me.id, Object.values<DeviceView>(common.devices)),
  )
}

/** Who has none yet, by name: the facilitator's to see. */
export function useWithoutWayBack(): readonly string[] {
  return useView(({ common, own }) =>
    withoutWayBack(
      Object.values<PersonView>(common.members),
      own.details,
      Object.values<DeviceView>(common.devices),
    ),
  )
}
