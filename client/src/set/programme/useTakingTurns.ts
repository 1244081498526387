import type { MemberId, SessionEntry } from '@setroom/shared'
import { useServerClock, useView } from '../../connection/index.ts'
import { presenterOf, roundsOf } from '../../facilitator/agendaChanges.ts'
import { planned } from '../home/nextSession.ts'
import { useSetMembers } from './useSetMembers.ts'

/** Who takes turns presenting: the members, and the facilitator where that is a turn too or they have presented. */
export function useTakingTurns(): readonly MemberId[] {
  const people = useSetMembers()
  const { facilitator, presented, settings } = useView(({ common }) => common.set)
  return people
    .map(({ id }) => id)
    .filter((id) => id !== facilitator || settings.turnsFacilitating === true || presented[id] !== undefined)
}

/** The sessions ahead with a round that nobody is named for; where the set bids for them they are settled there. */
export function useOpenRounds(): readonly SessionEntry[] {
  const clock = useServerClock()
  return useView(({ common }) =>
    planned(Object.values<SessionEntry>(common.sessions), clock.now()).filter(
      ({ agenda }) =>
        !agenda.some(({ kind }) => kind === 'bids') &&
        roundsOf(agenda).some((round) => presenterOf(agenda, round) === undefined),
    ),
  )
}
