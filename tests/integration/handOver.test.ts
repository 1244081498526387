import {
  type Answer,
  askForKey,
  type ConnectionId,
  formatFragment,
  type HandOverFrom,
  type HandOverId,
  type HandOverMessage,
  type HandOverTo,
  handOverCode,
  handOverPair,
  keepsCommitment,
  openHandOver,
  parseFragment,
  sealHandOver,
} from '@setroom/shared'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { MemberClient } from '../support/memberClient.ts'
import { anyId, webCrypto } from '../support/newSet.ts'
import { type CreatedSet, createHost, join } from '../support/protocolClient.ts'
import { startTestServer, type TestServer } from '../support/testServer.ts'

type Heard = { from: HandOverFrom; message: HandOverMessage }

let server: TestServer
let made: CreatedSet
const people: MemberClient[] = []

beforeAll(async () => {
  server = await startTestServer()
  const host = await createHost(await server.hostLink())
  made = await host.createSet({ name: 'Keys', facilitator: 'Robin', members: ['Ana', 'Ben'] })
})
afterAll(async () => {
  for (const one of people) one.close()
  await server.stop()
})

async function device(name: string) {
  const client = await join(made.links[name]!)
  people.push(client)
  const heard: Heard[] = []
  client.socket.on('handOver', (from, message) => void heard.push({ from, message }))
  const say = (to: HandOverTo, message: HandOverMessage): Promise<Answer> =>
    client.socket.timeout(5_000).emitWithAck('handOver', to, message)
  const next = async () => {
    const deadline = Date.now() + 20_000
    while (heard.length === 0) {
      if (Date.now() > deadline) throw new Error(`${name} hears nothing`)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    return heard.shift()!
  }
  return { client, heard, say, next }
}

const end: HandOverMessage = { kind: 'end', id: anyId<HandOverId>() }

it('carries a key from the facilitator’s browser to a device that lacks it, and could open none of it', async () => {
  const [robin, ana, ben, phone] = await Promise.all(['Robin', 'Ana', 'Ben', 'Ben'].map(device))
  if (!robin || !ana || !ben || !phone) throw new Error('somebody is missing')
  const id = anyId<HandOverId>()
  const ask = await askForKey(webCrypto)
  expect(await phone.say('helpers', { kind: 'ask', id, commitment: ask.commitment })).toEqual({ ok: true })
  const asked = await robin.next()
  expect(asked.from).toMatchObject({ member: made.ids.Ben })
  expect(asked.message).toMatchObject({ kind: 'ask', id })
  expect((await ben.next()).message.kind).toBe('ask')
  if (asked.message.kind !== 'ask') throw new Error('no question')

  const pair = await handOverPair(webCrypto)
  await robin.say(asked.from.connection, { kind: 'offer', id, helper: pair.publicKey })
  const offered = await phone.next()
  await phone.say(offered.from.connection, {
    kind: 'reveal',
    id,
    asker: ask.pair.publicKey,
    nonce: ask.nonce,
  })
  const revealed = (await robin.next()).message
  if (revealed.kind !== 'reveal' || offered.message.kind !== 'offer') throw new Error('out of order')
  const terms = { set: made.set, member: made.ids.Ben!, asker: revealed.asker, nonce: revealed.nonce }
  const atRobin = { ...terms, helper: pair.publicKey }
  const atBen = { ...terms, helper: offered.message.helper }
  expect(await keepsCommitment(webCrypto, asked.message.commitment, revealed)).toBe(true)
  expect(await handOverCode(webCrypto, atRobin)).toBe(await handOverCode(webCrypto, atBen))

  const link = new URL(made.links.Ben!).hash.slice(1)
  const sealed = await sealHandOver(webCrypto, pair, atRobin, link)
  await robin.say(asked.from.connection, {
    kind: 'give',
    id,
    helper: pair.publicKey,
    sealed,
    renewed: false,
  })
  const given = (await phone.next()).message
  if (given.kind !== 'give') throw new Error('nothing given')
  const opened = await openHandOver(webCrypto, ask.pair, atBen, given.sealed)
  expect(opened).toBe(formatFragment(parseFragment(link)!))
  expect(ana.heard).toEqual([])
  for (const secret of [link.split('.')[1]!, given.sealed, ask.nonce])
    expect(server.log()).not.toContain(secret)
})

it('carries nothing between two members, to strangers, to oneself, or of another shape', async () => {
  const [ana, ben] = await Promise.all(['Ana', 'Ben'].map(device))
  const connectionOf = async (one: typeof ana) => {
    const seen = await new Promise<ConnectionId>((resolve) =>
      one!.client.socket.emit('sync', ({ connection }) => resolve(connection)),
    )
    return seen
  }
  const nobody: Answer = { ok: false, reason: 'not-in-the-room' }
  expect(await ana!.say(await connectionOf(ben), end)).toEqual(nobody)
  expect(await ana!.say(await connectionOf(ana), end)).toEqual(nobody)
  expect(await ana!.say(anyId<ConnectionId>(), end)).toEqual(nobody)
  const invalid: Answer = { ok: false, reason: 'invalid' }
  expect(await ana!.say('everybody!' as HandOverTo, end)).toEqual(invalid)
  const big = { kind: 'give', id: end.id, helper: 'x'.repeat(43), sealed: 'x'.repeat(2_000), renewed: false }
  expect(await ana!.say('mine', big as HandOverMessage)).toEqual(invalid)
  expect(ben!.heard).toEqual([])
})
