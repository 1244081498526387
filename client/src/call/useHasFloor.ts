import { hasFloor } from '@setroom/shared'
import { useView } from '../connection/index.ts'

/** Whether it is this person's to speak just now, or that of whom they support: for whom they speak. */
export function useHasFloor(): boolean {
  return useView(({ common: { floor, members }, own: { me } }) => {
    return floor === null || hasFloor(floor, members[me.id]?.supports ?? me.id)
  })
}
