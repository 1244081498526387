import type { MemberId } from '@setroom/shared'
import { useCallState } from './CallProvider.tsx'

/** A person's microphone as the call knows it; `unknown` for whoever is not in the call. */
export function useMicrophoneOf(member: MemberId): 'open' | 'closed' | 'unknown' {
  return useCallState(({ people, status }) => {
    const person = people[member]
    if (person === undefined || status === 'companion' || status === 'ownCall') return 'unknown'
    return person.microphoneOpen ? 'open' : 'closed'
  })
}
