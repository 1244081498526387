import { reportsSince, type SessionEntry } from '@setroom/shared'
import { useView } from '../connection/index.ts'

/** When the last meeting was over (epoch ms): reports made since are for the one that comes or is on. */
export function useReportsSince(): number {
  return useView(({ common }) => reportsSince(Object.values<SessionEntry>(common.sessions)))
}
