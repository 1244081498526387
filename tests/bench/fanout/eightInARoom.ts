import type { MemberClient } from '../../support/memberClient.ts'
import { type HostClient, join } from '../../support/protocolClient.ts'

/** People in a room. */
export const clients = 8

/** A set of eight people who are all in the room of its session, the facilitator first. */
export async function eightInARoom(host: HostClient): Promise<MemberClient[]> {
  const names = Array.from({ length: clients - 1 }, (_, i) => `Member ${i + 1}`)
  const made = await host.createSet({ name: 'Bench', facilitator: 'Kim', members: names })
  const kim = await host.enter(made)
  const members = await Promise.all(names.map((name) => join(made.links[name]!)))
  await kim.must({ type: 'session.open', session: crypto.randomUUID() as never })
  const all = [kim, ...members]
  for (const client of all) await client.place('room')
  await Promise.all(
    all.map((client) =>
      client.waitFor('everybody is here', ({ common }) => {
        return Object.values(common?.people ?? {}).filter(({ present }) => present).length === clients
      }),
    ),
  )
  return all
}
