import type { AgendaItem, PhaseId } from '@setroom/shared'

/** A phase that was left: what was planned for it and what it took, ms. */
export type PlannedAndSpent = { item: AgendaItem; planned: number; spent: number }

/** The phases that are over, in order, and by how much they took more (or less) than planned, ms. */
export function timeAgainstPlan(
  agenda: readonly AgendaItem[],
  spent: Readonly<Record<PhaseId, number>>,
  current: PhaseId | null,
): { phases: readonly PlannedAndSpent[]; over: number } {
  const phases = agenda.flatMap((item) => {
    const took = spent[item.id]
    return took === undefined || item.id === current ? [] : [{ item, planned: item.ms, spent: took }]
  })
  return { phases, over: phases.reduce((sum, phase) => sum + phase.spent - phase.planned, 0) }
}
