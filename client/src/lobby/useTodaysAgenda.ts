import type { AgendaItem, SessionEntry } from '@setroom/shared'
import { useServerClock, useView } from '../connection/index.ts'
import { toOpen } from '../set/home/nextSession.ts'

/** The session that would be opened now, if any. */
export function useNextPlanned(): SessionEntry | undefined {
  const clock = useServerClock()
  return useView(({ common }) => toOpen(Object.values(common.sessions), clock.now()))
}

/** Whether a session is open now. */
export function useIsOpen(): boolean {
  return useView(({ common }) => common.session !== null && common.session.status !== 'closed')
}

/** The agenda of the session that is open, of the one planned next, or the one sessions of this set start from. */
export function useTodaysAgenda(): readonly AgendaItem[] {
  const next = useNextPlanned()
  const open = useIsOpen()
  return useView(({ common }) => (open ? common.agenda : (next?.agenda ?? common.set.agenda)))
}
