import type { MemberId, SessionEntry } from '@setroom/shared'
import { useServerClock, useView } from '../../connection/index.ts'
import { presenterOf, roundsOf } from '../../facilitator/agendaChanges.ts'
import { planned } from '../home/nextSession.ts'
import { takesTurns } from './takesTurns.ts'
import { useSetMembers } from './useSetMembers.ts'

/** Who takes turns presenting. */
export function useTakingTurns(): readonly MemberId[] {
  const people = useSetMembers()
  const set = useView(({ common }) => common.set)
  return people.map(({ id }) => id).filter((id) => takesTurns(set, id))
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
