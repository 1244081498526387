import { type MemberId, type PhaseId, type PhaseState, unaskedTurn } from '@setroom/shared'

/** How many turns somebody has had in a phase; undefined where nothing is counted by turns. */
export function turnsTaken(phase: PhaseState | undefined, member: MemberId): number | undefined {
  if (phase === undefined) return undefined
  if (phase.kind === 'openQuestions') {
    const open = unaskedTurn(phase.data)?.asker === member ? 1 : 0
    return (phase.data.turns[member]?.count ?? 0) - open
  }
  const { data } = phase
  if (!('done' in data && 'order' in data)) return undefined
  return (data.done as readonly MemberId[]).filter((one) => one === member).length
}

/** How many turns somebody has had in a whole session, where turns are taken. */
export function allTurns(phases: Readonly<Record<PhaseId, PhaseState>>, member: MemberId): number {
  return Object.values<PhaseState>(phases).reduce((sum, phase) => sum + (turnsTaken(phase, member) ?? 0), 0)
}
