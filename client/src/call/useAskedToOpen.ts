import { useCallState } from './CallProvider.tsx'
import { useHasFloor } from './useHasFloor.ts'

/** Whether one's microphone, closed for one in a silence, may be open again: nobody opens it but oneself. */
export function useAskedToOpen(): boolean {
  const floor = useHasFloor()
  return useCallState(
    ({ status, closedByFloor, microphoneAllowed }) =>
      status === 'connected' && closedByFloor && microphoneAllowed && floor,
  )
}
