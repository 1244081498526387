import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CommitmentId } from '@setroom/shared'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Product, startProduct } from '../support/e2e/product.ts'
import { anyId } from '../support/newSet.ts'
import { createHost, join } from '../support/protocolClient.ts'

let product: Product

beforeAll(async () => {
  product = await startProduct({ media: 'none' })
})
afterAll(() => product?.stop())

it('what was acknowledged is there, once, when the server is killed within 5 ms of saying so, 20 times', async () => {
  const host = await createHost(product.hostLink)
  const made = await host.createSet({ name: 'Tuesday set', facilitator: 'Mara', members: ['Jonas', 'Ana'] })
  const jonas = await join(made.links.Jonas!)
  const promised: { id: CommitmentId; words: string }[] = []
  const waits: number[] = []

  for (let life = 0; life < 20; life += 1) {
    const id = anyId<CommitmentId>()
    const words = `Promise ${life}: ask Ruth about the plan`
    const text = await jonas.seal('commitment', words, { scope: 'set' })
    await jonas.must({ type: 'commitment.make', commitment: id, text, due: '2030-01-15', shown: true })
    const acknowledged = performance.now()
    const wait = randomInt(0, 5)
    if (wait > 0) await sleep(wait - 1)
    const gone = product.kill()
    waits.push(performance.now() - acknowledged)
    await gone
    promised.push({ id, words })
    await product.restart()
    // Back without a click: the socket connects again by itself, and the whole view says what the server knows.
    await jonas.waitFor('online again', () => jonas.socket.connected)
    await jonas.waitFor('the promise is there', ({ common }) => common?.commitments[id] !== undefined)
  }
  // The kill is timed by this process, which may be kept waiting by the computer now and then.
  expect(waits.filter((ms) => ms <= 5).length).toBeGreaterThanOrEqual(15)

  // Read by somebody who was never there, in a browser that knows nothing.
  const ana = await join(made.links.Ana!)
  const found = Object.values(ana.common().commitments)
  expect(found.map(({ id }) => id).toSorted()).toEqual(promised.map(({ id }) => id).toSorted())
  for (const { id, words } of promised) {
    const commitment = ana.common().commitments[id]!
    expect(commitment.due).toBe('2030-01-15')
    expect(await ana.open(commitment.text, { purpose: 'commitment', author: jonas.member })).toBe(words)
  }
  jonas.close()
  ana.close()
}, 120_000)
