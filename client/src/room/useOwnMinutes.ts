import type { AgendaItem, PhaseId } from '@setroom/shared'
import { useView } from '../connection/index.ts'
import { turnsTaken } from '../phases/turnsTaken.ts'

/** One's own airtime (ms), or turns where one is counted by them, in the parts that are over and in which there was some. */
export function useOwnMinutes(): { byTurns: boolean; over: readonly { item: AgendaItem; count: number }[] } {
  const me = useView(({ own }) => own.me.id)
  const mine = useView(({ own }) => own.airtime)
  const byTurns = useView(({ common }) => common.people[me]?.byTurns === true)
  const phases = useView(({ common }) => common.phases)
  const agenda = useView(({ common }) => common.agenda)
  const current = useView(({ common }) => common.course.current)
  const count = (id: PhaseId) => (byTurns ? turnsTaken(phases[id], me) : mine[id]?.[me]) ?? 0
  const over = agenda
    .map((item) => ({ item, count: count(item.id) }))
    .filter(({ item, count }) => item.id !== current && count > 0)
  return { byTurns, over }
}
