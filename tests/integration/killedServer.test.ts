import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CommitmentId } from '@setroom/shared'
import { expect, it, onTestFinished } from 'vitest'
import { startProduct } from '../support/e2e/product.ts'
import { anyId } from '../support/newSet.ts'
import { createHost, join } from '../support/protocolClient.ts'

const WITHIN_MS = 5

it('what was acknowledged is there, once, when the server is killed within 5 ms of saying so, 20 times', async () => {
  const product = await startProduct({ media: 'none' })
  onTestFinished(() => product.stop())
  const host = await createHost(product.hostLink)
  const made = await host.createSet({ name: 'Tuesday set', facilitator: 'Mara', members: ['Jonas', 'Ana'] })
  const jonas = await join(made.links.Jonas!)
  const promised: { id: CommitmentId; words: string }[] = []

  // The kill is timed by this process, which the computer may keep waiting: what came later is checked, not counted.
  for (let life = 0, inTime = 0; inTime < 20; life += 1) {
    expect(life).toBeLessThan(60)
    const id = anyId<CommitmentId>()
    const words = `Promise ${life}: ask Ruth about the plan`
    const text = await jonas.seal('commitment', words, { scope: 'set' })
    await jonas.must({ type: 'commitment.make', commitment: id, text, due: '2030-01-15', shown: true })
    const acknowledged = performance.now()
    const wait = randomInt(0, WITHIN_MS)
    if (wait > 0) await sleep(wait - 1)
    const gone = product.kill()
    if (performance.now() - acknowledged <= WITHIN_MS) inTime += 1
    await gone
    promised.push({ id, words })
    await product.restart()
    // Back without a click: the socket connects again by itself, and the whole view says what the server knows.
    await jonas.waitFor('online again', () => jonas.socket.connected)
    await jonas.waitFor('the promise is there', ({ common }) => common?.commitments[id] !== undefined)
  }

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
