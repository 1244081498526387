import { mayOpen, type SessionEntry } from '@setroom/shared'
import { useMay, useTick, useView } from '../../connection/index.ts'

/** Whether this person may open that session, or one that nobody planned, just now: a member once it is late. */
export function useMayOpen(next: SessionEntry | undefined): boolean {
  const now = useTick(1 / 60, next?.at)
  const may = useMay('session.open')
  return useView(({ common, own }) => may && mayOpen(common.set, own.me.id, next?.at, now))
}
