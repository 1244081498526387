import type { AgendaItem } from '@setroom/shared'
import { useView } from '../connection/index.ts'

/** The phase that is on; undefined before the session begins. */
export function useCurrentItem(): AgendaItem | undefined {
  return useView(({ common }) => common.agenda.find((item) => item.id === common.course.current))
}
