import type { ConnectionId, World } from '@setroom/shared'
import type { Connected } from './Connected.ts'
import type { Asked } from './RoomInside.ts'

/** Whoever renews their own link goes on with the connection that did it. */
export function keepRenewer(
  connections: ReadonlyMap<ConnectionId, Connected>,
  { actor, command, from }: Asked,
  { set }: World,
): void {
  if (command.type !== 'member.renew' || command.member !== actor || from === undefined) return
  const connection = connections.get(from)
  if (connection === undefined) return
  connection.link = set?.members[command.member]?.link.id
  connection.device = undefined
}
