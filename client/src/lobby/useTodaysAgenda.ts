import type { AgendaItem, SessionEntry } from '@setroom/shared'
import { useView } from '../connection/index.ts'
import { planned } from '../set/home/nextSession.ts'

/** The session planned next, if any. */
export function useNextPlanned(): SessionEntry | undefined {
  return useView(({ common }) => planned(Object.values(common.sessions))[0])
}

/** The agenda of the session that is open, of the one planned next, or the one sessions of this set start from. */
export function useTodaysAgenda(): readonly AgendaItem[] {
  const next = useNextPlanned()
  return useView(({ common }) =>
    common.session !== null && common.session.status !== 'closed'
      ? common.agenda
      : (next?.agenda ?? common.set.agenda),
  )
}
