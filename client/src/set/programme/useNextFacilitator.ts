import { fairOrder, type MemberId, type SessionEntry } from '@setroom/shared'
import { useServerClock, useView } from '../../connection/index.ts'
import { nextSession } from '../home/nextSession.ts'
import { useSetMembers } from './useSetMembers.ts'

/** Who is next to facilitate, by who led how often and how long ago; `among` is how many it could be. */
export function useNextFacilitator(): { next: MemberId | undefined; among: number } {
  const led = useView(({ common }) => common.programme.facilitated)
  const people = useSetMembers().filter(({ status }) => status === 'joined')
  const clock = useServerClock()
  // Whoever cannot come next time cannot lead it.
  const away = useView(({ common }) => {
    const session = nextSession(Object.values<SessionEntry>(common.sessions), clock.now())
    return session === undefined ? undefined : common.programme.apologies[session.id]
  })
  const order = fairOrder(
    people.map(({ id }) => id),
    led,
  )
  return { next: order.find((id) => away?.[id] === undefined), among: order.length }
}
