import type { Answer, Asked, CommandId } from '@setroom/shared'
import { expect, it } from 'vitest'
import { createOutbox } from './outbox.ts'

/** A network that can be cut: what is under way then is lost, like an acknowledgement that never came. */
function network() {
  let up = true
  const sent: Asked[] = []
  const under = new Set<(error: Error) => void>()
  let answers: ((asked: Asked) => Answer) | undefined = () => ({ ok: true })
  let ids = 0
  const outbox = createOutbox({
    connected: () => up,
    newId: () => `c${++ids}` as CommandId,
    emit(asked) {
      sent.push(asked)
      if (answers !== undefined) return Promise.resolve(answers(asked))
      return new Promise((_, lost) => under.add(lost))
    },
  })
  return {
    outbox,
    sent,
    silence: () => {
      answers = undefined
    },
    answer: (how: (asked: Asked) => Answer) => {
      answers = how
    },
    cut: () => {
      up = false
      for (const lost of under) lost(new Error('disconnected'))
      under.clear()
    },
    mend: () => {
      up = true
      outbox.flush()
    },
  }
}

it('sends once and gives the answer', async () => {
  const { outbox, sent, answer } = network()
  answer(() => ({ ok: false, reason: 'stale' }))
  expect(await outbox.send({ type: 'pause' })).toEqual({ ok: false, reason: 'stale' })
  expect(sent).toEqual([{ id: 'c1', command: { type: 'pause' } }])
})

it('sends again under the same id when the answer was lost, in the order of asking', async () => {
  const net = network()
  net.silence()
  const first = net.outbox.send({ type: 'hand.raise' })
  net.cut()
  const second = net.outbox.send({ type: 'hand.lower' })
  expect(net.sent.map(({ id }) => id)).toEqual(['c1'])
  net.answer(() => ({ ok: true }))
  // A lost answer is known as lost before the connection is back.
  await new Promise((done) => setTimeout(done))
  net.mend()
  expect(await Promise.all([first, second])).toEqual([{ ok: true }, { ok: true }])
  expect(net.sent.map(({ id }) => id)).toEqual(['c1', 'c1', 'c2'])
})

it('refuses what waits and what comes once the place is closed', async () => {
  const net = network()
  net.cut()
  const waiting = net.outbox.send({ type: 'pause' })
  net.outbox.close()
  expect(await waiting).toMatchObject({ ok: false })
  expect(await net.outbox.send({ type: 'pause' })).toMatchObject({ ok: false })
})
