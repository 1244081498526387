import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join as pathOf } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { CommandId, PulseAnswer, SessionId } from '@setroom/shared'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { systemClock } from '../../server/src/clock.ts'
import type { MemberClient } from '../support/memberClient.ts'
import { agendaOf, anyId } from '../support/newSet.ts'
import { createHost, join } from '../support/protocolClient.ts'
import { startTestServer, type TestServer } from '../support/testServer.ts'

const DAY = 86_400_000
let dataFolder: string
let server: TestServer
let port = 0
/** How far the server's clock is ahead, ms. */
let ahead = 0
const ends: (() => unknown)[] = []

beforeEach(async () => {
  dataFolder = await mkdtemp(pathOf(tmpdir(), 'setroom-measured-'))
  ahead = 0
  port = 0
})
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
  await server.stop()
  await rm(dataFolder, { recursive: true, force: true })
})

async function serve(): Promise<TestServer> {
  const clock = { ...systemClock, now: () => Date.now() + ahead }
  server = await startTestServer({ journal: 'sqlite', dataFolder, clock, port })
  port = server.port
  return server
}

async function restart(): Promise<void> {
  await server.stop()
  await serve()
}

const rows = (sql: string): unknown[] => {
  const db = new DatabaseSync(pathOf(dataFolder, 'setroom.sqlite'), { readOnly: true })
  const found = db.prepare(sql).all()
  db.close()
  return found
}
const seconds = () => rows("select 1 from events where body like '%airtimeCounted%' and body like '%66600%'")
const answers = () => rows('select 1 from anonymous_texts')

async function entered(people: readonly MemberClient[]): Promise<void> {
  for (const one of people) {
    await one.waitFor('the session', ({ common }) => common?.session?.status === 'lobby')
    await one.place('room')
    one.socket.emit('microphone', true)
  }
}

/** Three of four speak, as long as they like; five answer the pulse; then the session is closed. */
async function meet(people: readonly MemberClient[]): Promise<SessionId> {
  const [robin, ...others] = people as [MemberClient, ...MemberClient[]]
  const session = anyId<SessionId>()
  await robin.must({ type: 'session.open', session })
  await entered(people)
  await robin.must({ type: 'session.start' })
  const [checkIn, reflection] = robin.common().agenda.map(({ id }) => id)
  await robin.place('room')
  ahead += 120_000
  const until = Date.now() + ahead
  for (const one of [robin, ...others.slice(0, 2)])
    await new Promise<void>((resolve) =>
      one.socket.emit('airtime', [{ seq: 1, from: until - 66_600, until }], () => resolve()),
    )
  await robin.must({ type: 'session.advance', from: checkIn! })
  for (const one of others) {
    const answer: PulseAnswer = { safety: 6, questions: 5, fairness: 4, usefulness: 6 }
    const text = await one.seal('pulse', JSON.stringify(answer))
    await one.socket.timeout(5_000).emitWithAck('pulse', { id: anyId<CommandId>(), phase: reflection!, text })
  }
  await robin.move({ kind: 'processReflection', move: { type: 'pulse.close' } })
  const middle = await others[0]!.seal('pulse.middle', '{"safety":6}', { scope: 'set' })
  await others[0]!.must({ type: 'pulse.keep', phase: reflection!, text: middle })
  await robin.must({ type: 'session.close' })
  return session
}

it('[TR4] A week after a session its seconds and the answers to its pulse are erased; the balance stays', async () => {
  await serve()
  const host = await createHost(await server.hostLink())
  const made = await host.createSet({
    name: 'Northern set',
    facilitator: 'Robin',
    members: ['Ana', 'Ben', 'Cleo', 'Dan', 'Eve'],
    agenda: agendaOf(['checkIn', 60_000], ['processReflection', 60_000], ['close', 60_000]),
  })
  const people: MemberClient[] = []
  for (const name of ['Robin', 'Ana', 'Ben', 'Cleo', 'Dan', 'Eve']) {
    const one = await join(made.links[name]!)
    ends.push(() => one.close())
    people.push(one)
  }
  const session = await meet(people)
  const [robin, ana] = people as [MemberClient, MemberClient]
  await ana.waitFor('what is kept', ({ own }) => own?.trends?.balance[session] !== undefined)
  const kept = ana.view().own.trends
  // Three of six had a third each: the most is 33 %, the least is 7.
  expect(kept?.balance[session]?.percent).toBe(80)
  expect(Object.keys(kept?.pulse ?? {})).toEqual([session])
  expect(Object.values(robin.view().own.airtime)).not.toEqual([])
  expect([seconds().length > 0, answers().length]).toEqual([true, 5])

  ahead += 6 * DAY
  await restart()
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect([seconds().length > 0, answers().length]).toEqual([true, 5])

  ahead += 2 * DAY
  await restart()
  await expect.poll(() => [seconds().length, answers().length], { timeout: 10_000 }).toEqual([0, 0])
  // Whoever comes back sees the balance and the middle answers, and nobody's seconds any more.
  await robin.waitFor('their own', ({ own }) => Object.keys(own.airtime).length === 0)
  await ana.waitFor('their own', ({ own }) => Object.keys(own.airtime).length === 0)
  expect(ana.view().own.trends).toEqual(kept)
})
