import { type Actor, type Command, type CommandId, newId, type SetId, type SetState } from '@setroom/shared'
import type { IndexChange } from '../journal/Directory.ts'
import type { Journal } from '../journal/Journal.ts'
import type { Along, Rooms } from '../rooms/Rooms.ts'
import { strongRandom } from '../rooms/strongRandom.ts'
import { type Deletion, deletionKey } from './Deletion.ts'

type InASet = {
  readonly set: SetId
  readonly state: SetState
  readonly about: readonly Deletion[]
  readonly rooms: Pick<Rooms, 'execute'>
  /** Gets the keys of what the room refuses. */
  readonly refused: Set<string>
}

/**
 * In an older copy of a set: undoes the devices that were undone, stops the mails that were stopped, and takes out
 * e-mail addresses that their owners took out or put another in the place of. Gives how many.
 */
export async function closeAgain({ set, state, about, rooms, refused }: InASet): Promise<number> {
  let closed = 0
  const say = async (
    marks: readonly (Deletion | undefined)[],
    actor: Actor,
    command: Command,
    along: Along = {},
  ) => {
    const answer = await rooms.execute(set, actor, newId<CommandId>(strongRandom), command, along)
    if (answer.ok) closed++
    else for (const mark of marks) if (mark !== undefined) refused.add(mark.key)
  }
  const marks = new Map(about.map((one) => [one.key, one]))
  const { facilitator, devices, members } = state
  for (const { id: device } of Object.values(devices)) {
    const mark = marks.get(deletionKey.revoked(device))
    if (mark === undefined) continue
    const signedOut = marks.get(deletionKey.signedOut(device))
    const drop = { table: 'browsers' as const, drop: { setId: set, deviceId: device } }
    const index = signedOut === undefined ? [] : [drop]
    await say([mark, signedOut], facilitator, { type: 'device.remove', device }, { index })
  }
  for (const { id: member, email, noMail, status } of Object.values(members)) {
    if (status === 'removed') continue
    const stopped = noMail === true ? undefined : noMailMark(set, member, about)
    if (stopped !== undefined) await say([stopped], 'system', { type: 'member.mail', member, on: false })
    const isTakenOut = ({ at, key }: Deletion) =>
      email !== undefined && key === deletionKey.address(set, member, email, at)
    const takenOut = about.find(isTakenOut)
    if (takenOut !== undefined)
      await say([takenOut], facilitator, { type: 'member.edit', member, email: null })
  }
  return closed
}

/** Where somebody wanted no mails at last, by what it is known. */
function noMailMark(set: SetId, member: string, about: readonly Deletion[]): Deletion | undefined {
  const keyOf = (on: boolean, at: number) => deletionKey.mail(set, member, on, at)
  // They are noted as they are done, which need not be their order.
  const [last] = about
    .filter(({ at, key }) => key === keyOf(true, at) || key === keyOf(false, at))
    .toSorted((a, b) => b.at - a.at)
  return last !== undefined && last.key === keyOf(false, last.at) ? last : undefined
}

/** In an older copy: takes back the claim links that were withdrawn, and rights to make sets that were given up. */
export async function endRights(about: readonly Deletion[], journal: Journal): Promise<number> {
  if (about.length === 0) return 0
  const { directory } = journal
  const index: IndexChange[] = []
  let ended = 0
  for (const hostHash of await directory.listHosts()) {
    for (const { tokenHash } of await directory.claimsOf(hostHash)) {
      const mark = about.find(({ key }) => key === deletionKey.revoked(tokenHash))
      if (mark === undefined) continue
      index.push({ table: 'links', revoke: { tokenHash, at: mark.at } })
      index.push({ table: 'claims', drop: { hostHash, tokenHash } })
      ended++
    }
    if (!about.some(({ at, key }) => key === deletionKey.host(hostHash, at))) continue
    index.push({ table: 'hosts', drop: { browserHash: hostHash } })
    index.push({ table: 'claims', drop: { hostHash } })
    ended++
  }
  if (index.length > 0) await journal.append({ streams: [], index })
  return ended
}
