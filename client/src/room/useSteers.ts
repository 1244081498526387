import { useView } from '../connection/index.ts'

/** Whether this person holds the facilitator's controls. */
export function useSteers(): boolean {
  return useView(({ common, own }) => common.session?.controls === own.me.id)
}
