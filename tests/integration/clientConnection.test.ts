import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join as path } from 'node:path'
import { type ClientEvents, PROTOCOL, type ServerEvents, type SetId } from '@setroom/shared'
import { io, type Socket } from 'socket.io-client'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Connection, connect } from '../../client/src/connection/connection.ts'
import { anyId } from '../support/newSet.ts'
import { createHost, join } from '../support/protocolClient.ts'
import { startTestServer, type TestServer } from '../support/testServer.ts'

let dataFolder: string
let server: TestServer
let connection: Connection | undefined

beforeEach(async () => {
  dataFolder = await mkdtemp(path(tmpdir(), 'setroom-'))
  server = await startTestServer({ journal: 'sqlite', dataFolder })
})
afterEach(async () => {
  connection?.close()
  await server.stop()
  await rm(dataFolder, { recursive: true, force: true })
})

/** The pages' own connection, with the cookie that a browser would send. */
function connectPage(set: SetId, cookie: string): Connection {
  const { origin } = server
  return connect(set, (_, last): Socket<ServerEvents, ClientEvents> => {
    const auth = (say: (handshake: object) => void) => {
      const before = last()
      say({ set, protocol: PROTOCOL, ...(before === null ? {} : { connection: before }) })
    }
    const extraHeaders = { cookie, origin }
    const options = { reconnectionDelay: 100, reconnectionDelayMax: 300, forceNew: true, autoConnect: false }
    return io(origin, { ...options, transports: ['websocket'], extraHeaders, auth })
  })
}

async function until(so: () => boolean): Promise<void> {
  const end = Date.now() + 10_000
  while (!so()) {
    if (Date.now() > end) throw new Error('never came true')
    await new Promise((done) => setTimeout(done, 10))
  }
}

async function madeSet() {
  const host = await createHost(await server.hostLink())
  const made = await host.createSet({ name: 'Tuesday set', facilitator: 'Mara', members: ['Jonas', 'Ana'] })
  const page = connectPage(made.set, host.browser.cookieHeader() ?? '')
  connection = page
  await until(() => page.store.getState().state === 'online')
  return { made, page }
}

it('has the view, follows what others do, and knows the time', async () => {
  const { made, page } = await madeSet()
  expect(page.store.getState().own?.me.name).toBe('Mara')
  expect(await page.place('home')).toEqual({ ok: true })
  const jonas = await join(made.links.Jonas!)
  await until(() => page.store.getState().common?.members[made.ids.Jonas!]?.status === 'joined')
  await jonas.must({ type: 'member.edit', member: jonas.member, name: 'Jonas W.' })
  await until(() => page.store.getState().common?.members[made.ids.Jonas!]?.name === 'Jonas W.')
  expect(page.store.getState().common).toEqual(jonas.common())
  await until(() => Math.abs(page.clock.now() - Date.now()) < 20)
  jonas.close()
})

it('asks for the whole when a change was missed', async () => {
  const { made, page } = await madeSet()
  // As if one message had been lost on the way.
  page.store.setState({ versions: { common: 0, own: 0 } })
  expect(await page.send({ type: 'set.edit', name: 'Wednesday set' })).toEqual({ ok: true })
  await until(() => page.store.getState().common?.set.name === 'Wednesday set')
  const ana = await join(made.links.Ana!)
  await until(() => page.store.getState().common?.members[made.ids.Ana!]?.status === 'joined')
  expect(page.store.getState().common).toEqual(ana.common())
  ana.close()
})

it('what is asked while the server is away is answered when it is back, without a click', async () => {
  const { page } = await madeSet()
  const { port } = server
  await page.place('lobby')
  await server.stop()
  await until(() => page.store.getState().state === 'offline')
  const session = anyId<never>()
  const asked = page.send({ type: 'session.plan', session })
  server = await startTestServer({ journal: 'sqlite', dataFolder, port })
  const back = Date.now()
  expect(await asked).toEqual({ ok: true })
  expect(Date.now() - back).toBeLessThan(2_000)
  await until(() => page.store.getState().common?.sessions[session] !== undefined)
})

it('a place that is closed stays closed, and says so', async () => {
  const { made, page } = await madeSet()
  const wrong = connectPage(made.set, 'setroom=nobody')
  await until(() => wrong.store.getState().state === 'signedOut')
  expect(await wrong.send({ type: 'pause' })).toMatchObject({ ok: false })
  const devices = Object.values(page.store.getState().common?.devices ?? {})
  const mine = devices.find(({ member }) => member === made.ids.Mara)!
  void page.send({ type: 'device.remove', device: mine.id })
  await until(() => page.store.getState().state === 'shutOut')
  expect(page.store.getState().shutOut).toBe('device')
  wrong.close()
})
