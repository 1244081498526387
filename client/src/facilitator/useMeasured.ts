import { useCallState } from '../call/CallProvider.tsx'

/** Whether voices are measured: not where the set speaks in a call of its own, or there is no media server. */
export function useMeasured(): boolean {
  return useCallState(({ status }) => status !== 'companion' && status !== 'ownCall')
}
