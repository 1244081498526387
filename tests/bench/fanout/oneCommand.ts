import type { MemberClient } from '../../support/memberClient.ts'

/** A hand goes up or down, whosever turn it is; ms until every one of the room has it in its view. */
export async function oneCommand(all: readonly MemberClient[], i: number): Promise<number> {
  const actor = all[(i >> 1) % all.length]!
  const up = i % 2 === 0
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
  await actor.must({ type: up ? 'hand.raise' : 'hand.lower' })
  return Math.max(...(await Promise.all(seen))) - start
}
