import type { CommandId } from '@setroom/shared'
import type { MemberClient } from '../../support/memberClient.ts'
import { anyId } from '../../support/newSet.ts'

/**
 * A hand goes up or down, whosever turn it is; ms until every one of the room has it in its view. As with the peer, the
 * message is there before the clock starts and is sent by the socket itself.
 */
export async function oneCommand(all: readonly MemberClient[], i: number): Promise<number> {
  const actor = all[(i >> 1) % all.length]!
  const up = i % 2 === 0
  const asked = { id: anyId<CommandId>(), command: { type: up ? 'hand.raise' : 'hand.lower' } } as const
  const start = performance.now()
  const seen = all.map(
    (client) =>
      new Promise<number>((resolve) => {
        const stop = client.subscribe(({ common }) => {
          if ((common?.people[actor.member]?.hand !== undefined) !== up) return
          stop()
          resolve(performance.now())
        })
      }),
  )
  const answer = await actor.socket.emitWithAck('command', asked)
  if (!answer.ok) throw new Error(answer.reason)
  return Math.max(...(await Promise.all(seen))) - start
}
