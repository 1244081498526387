import type { ServerEvents, World } from '@setroom/shared'
import type { Connected } from './Connected.ts'

/** Why a place is closed to a browser. */
export type ShutOutReason = Parameters<ServerEvents['shutOut']>[0]

/**
 * Whether a connection has to end, and why. Follows from the state alone, so it holds after a restart and for what
 * another server decided.
 */
export function shutOutReason(
  { set, session }: World,
  { member: id, device, link }: Pick<Connected, 'member' | 'device' | 'link'>,
): ShutOutReason | undefined {
  const member = set?.members[id]
  if (set?.deletedAt !== undefined) return 'deleted'
  if (set === null || member === undefined) return 'removed'
  if (member.declinedAt !== undefined) return 'declined'
  if (member.status === 'removed') return member.leftAt === undefined ? 'removed' : 'left'
  if (member.link.revoked) return 'revoked'
  if (link !== undefined && member.link.id !== link) return 'revoked'
  if (device !== undefined && set.devices[device] === undefined) return 'device'
  if (member.guestOf !== undefined && session?.guests[id] === 'refused') return 'refused'
  return undefined
}
