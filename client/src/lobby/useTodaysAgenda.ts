import type { AgendaItem, SessionEntry } from '@setroom/shared'
import { useView } from '../connection/index.ts'

/** The session planned next, if any. */
export function useNextPlanned(): SessionEntry | undefined {
  return useView(({ common }) =>
    Object.values(common.sessions)
      .filter((session) => session.status === 'planned')
      .sort(
        (a, b) =>
          (a.at ?? Number.MAX_SAFE_INTEGER) - (b.at ?? Number.MAX_SAFE_INTEGER) || a.number - b.number,
      )
      .at(0),
  )
}

/** The agenda of the session that is open, of the one planned next, or the one sessions of this set start from. */
export function useTodaysAgenda(): readonly AgendaItem[] {
  const planned = useNextPlanned()
  return useView(({ common }) =>
    common.session !== null && common.session.status !== 'closed'
      ? common.agenda
      : (planned?.agenda ?? common.set.agenda),
  )
}
