import type { PhaseKind } from '@setroom/shared'
import { useView } from '../connection/index.ts'

/** Phases in which nothing may sound, pop up or move: somebody thinks. */
export const quietPhases: ReadonlySet<PhaseKind> = new Set(['presentation', 'silence', 'openQuestions'])

/** Whether such a phase is on and its clock is not held by a pause. */
export function useQuiet(): boolean {
  return useView(({ common }) => {
    const item = common.agenda.find((one) => one.id === common.course.current)
    return item !== undefined && common.pause === null && quietPhases.has(item.kind)
  })
}
