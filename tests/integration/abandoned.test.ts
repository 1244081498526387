import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join as pathOf } from 'node:path'
import type { SessionId } from '@setroom/shared'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { systemClock } from '../../server/src/clock.ts'
import type { MemberClient } from '../support/memberClient.ts'
import { agendaOf, anyId } from '../support/newSet.ts'
import { createHost, join } from '../support/protocolClient.ts'
import { startTestServer, type TestServer } from '../support/testServer.ts'

const HOUR = 3_600_000
let dataFolder: string
let server: TestServer
let port = 0
/** How far the server's clock is ahead, ms. */
let ahead = 0
const ends: (() => unknown)[] = []

beforeEach(async () => {
  dataFolder = await mkdtemp(pathOf(tmpdir(), 'setroom-abandoned-'))
  ahead = 0
  port = 0
  await serve()
})
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
  await server.stop()
  await rm(dataFolder, { recursive: true, force: true })
})

async function serve(): Promise<void> {
  const clock = { ...systemClock, now: () => Date.now() + ahead }
  server = await startTestServer({ journal: 'sqlite', dataFolder, clock, port, graceMs: 100 })
  port = server.port
}

/** The server looks for what is due when it starts. */
async function later(hours: number): Promise<void> {
  ahead += hours * HOUR
  await server.stop()
  await serve()
}

/** Two people of a set whose session is open, and begun unless told otherwise. */
async function inASession(begun = true): Promise<[MemberClient, MemberClient, string]> {
  const host = await createHost(await server.hostLink())
  const made = await host.createSet({
    name: 'Northern set',
    facilitator: 'Robin',
    members: ['Ana', 'Ben', 'Cleo'],
    agenda: agendaOf(['checkIn', 60_000], ['close', 60_000]),
  })
  const robin = await join(made.links.Robin!)
  const ana = await join(made.links.Ana!)
  ends.push(
    () => robin.close(),
    () => ana.close(),
  )
  await robin.must({ type: 'session.open', session: anyId<SessionId>() })
  for (const one of [robin, ana]) {
    await one.waitFor('the session', ({ common }) => common?.session?.status === 'lobby')
    if (begun) await one.place('room')
  }
  if (begun) await robin.must({ type: 'session.start' })
  return [robin, ana, made.links.Ben!]
}

/** Somebody who looks at the set's page only. */
async function lookingOn(link: string): Promise<MemberClient> {
  const one = await join(link)
  ends.push(() => one.close())
  return one
}

const gone = (room: MemberClient) =>
  room.waitFor('nobody there', ({ common }) => {
    return Object.values(common?.people ?? {}).every(({ present }) => !present)
  })

it('[C8] A session that everybody left is closed by the server, with what follows from its end', async () => {
  const [robin, ana, link] = await inASession()
  const ben = await lookingOn(link)
  robin.close()
  ana.close()
  await gone(ben)
  await later(11)
  await new Promise((resolve) => setTimeout(resolve, 500))
  await ben.waitFor('still open', ({ common }) => common?.session?.status === 'running')
  await later(2)
  const { common } = await ben.waitFor('its end', ({ common }) => common?.session?.status === 'closed')
  const session = common?.session?.id as SessionId
  expect(common?.sessions[session]?.endedAt).toBeGreaterThan(Date.now())
  const present = common?.programme.attendance[session]?.present ?? []
  expect([...present].sort()).toEqual([robin.member, ana.member].sort())
})

it('[C8] Whoever was there when the server died and did not come back is taken for gone', async () => {
  const [robin, ana, link] = await inASession()
  // The server ends before the grace of whoever leaves does, so its state still says that both are there.
  const stopped = server.stop()
  robin.close()
  ana.close()
  await stopped
  ahead += 13 * HOUR
  await serve()
  const ben = await lookingOn(link)
  await gone(ben)
  await later(13)
  await ben.waitFor('its end', ({ common }) => common?.session?.status === 'closed')
})

it('[C8] Nothing is closed under those who are there, however long they are', async () => {
  const [robin, ana] = await inASession()
  await later(13)
  for (const one of [robin, ana]) {
    await one.waitFor('back', ({ common }) => common?.people[one.member]?.present === true)
    expect(one.common().session?.status).toBe('running')
  }
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  expect(robin.common().session?.status).toBe('running')
})

it('[C8] A room that nobody entered does not stay open either', async () => {
  const [robin] = await inASession(false)
  await later(13)
  await robin.waitFor('closed', ({ common }) => common?.session?.status === 'closed')
  await robin.must({ type: 'session.open', session: anyId<SessionId>() })
})
