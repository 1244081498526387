import type { SessionEntry } from '@setroom/shared'
import { useState } from 'react'
import { useServerClock, useView } from '../../connection/index.ts'

export type Outcome = 'saved' | 'failed'

/** Saves these sessions as a calendar file, made in this browser. */
export function useSaveCalendar(sessions: readonly SessionEntry[]): {
  save: () => Promise<void>
  outcome: Outcome | undefined
} {
  const clock = useServerClock()
  const name = useView(({ common }) => common.set.name)
  const [outcome, setOutcome] = useState<Outcome>()
  const save = async () => {
    try {
      const [{ sessionsCalendar }, { download }, { fileName }] = await Promise.all([
        import('./sessionsCalendar.ts'),
        import('../../exports/download.ts'),
        import('../../exports/fileName.ts'),
      ])
      const now = clock.now()
      const today = new Date(now).toISOString().slice(0, 10)
      download(sessionsCalendar(sessions, name, now), fileName(name, today, 'ics'), 'ics')
      setOutcome('saved')
    } catch {
      setOutcome('failed')
    }
  }
  return { save, outcome }
}
