import type { PhaseKind } from '@setroom/shared'
import { useView } from '../connection/index.ts'

/** Phases in which nothing may sound, pop up or move: somebody thinks. */
export const quietPhases: ReadonlySet<PhaseKind> = new Set(['presentation', 'silence', 'openQuestions'])

const silence: ReadonlySet<PhaseKind> = new Set(['silence'])

/** Whether everybody is silent: a screen reader says nothing then, either. */
export const useSilent = () => useQuiet(silence)

/** Whether such a phase is on and its clock is not held by a pause. */
export function useQuiet(phases = quietPhases): boolean {
  return useView(({ common }) => {
    const item = common.agenda.find((one) => one.id === common.course.current)
    return item !== undefined && common.pause === null && phases.has(item.kind)
  })
}
