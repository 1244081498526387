import { io, type Socket } from 'socket.io-client'
import type { MemberClient } from '../support/memberClient.ts'
import { createHost, join } from '../support/protocolClient.ts'
import { spawnServer } from './fanout/spawnServer.ts'
import { stayOnCore } from './fanout/stayOnCore.ts'
import { quantile } from './quantile.ts'
import type { BenchRow } from './row.ts'

const clients = 8
const perSecond = 10
const rounds = 400
/** As after some minutes of use: code that runs often is compiled by then, on either side. */
const warmUp = { rounds: 400, perSecond: 40 }

/**
 * One command to the last of eight clients of one room, ten a second: Setroom (judged, committed to disk before the
 * answer, sent as a change of the view) and bare socket.io, in one run. The two take turns with the same pause before
 * each, since whoever comes right after the other finds caches and cores awake; servers and clients have a core each.
 */
export async function run(): Promise<BenchRow[]> {
  stayOnCore(1)
  const ours = await spawnServer<{ origin: string; hostLink: string }>('./ourServer.ts')
  const peer = await spawnServer<{ origin: string }>('./peerServer.ts')
  try {
    const set = await makeRoom(ours.said.hostLink)
    const sockets = await Promise.all(Array.from({ length: clients }, () => connect(peer.said.origin)))
    const mine: number[] = []
    const theirs: number[] = []
    for (let i = 0; i < warmUp.rounds + rounds; i++) {
      const measured = i >= warmUp.rounds
      const pauseMs = 500 / (measured ? perSecond : warmUp.perSecond)
      await sleep(pauseMs)
      const ourMs = await oneCommand(set, i)
      await sleep(pauseMs)
      const peerMs = await oneWord(sockets, i)
      if (!measured) continue
      mine.push(ourMs)
      theirs.push(peerMs)
    }
    for (const client of set) client.close()
    for (const socket of sockets) socket.close()
    return [0.5, 0.95, 0.99].map((q) => {
      const value = quantile(mine, q)
      const beside = quantile(theirs, q)
      return {
        name: `fanout p${q * 100}`,
        value: round(value),
        unit: 'ms',
        peer: 'bare socket.io',
        peerValue: round(beside),
        ratio: round(value / beside),
      }
    })
  } finally {
    ours.child.disconnect()
    peer.child.disconnect()
  }
}

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms))
const round = (x: number) => Math.round(x * 100) / 100

async function makeRoom(hostLink: string): Promise<MemberClient[]> {
  const host = await createHost(hostLink)
  const names = Array.from({ length: clients - 1 }, (_, i) => `Member ${i + 1}`)
  const made = await host.createSet({ name: 'Bench', facilitator: 'Kim', members: names })
  const kim = await host.enter(made)
  const members = await Promise.all(names.map((name) => join(made.links[name]!)))
  await kim.must({ type: 'session.open', session: crypto.randomUUID() as never })
  const all = [kim, ...members]
  for (const client of all) await client.place('room')
  await Promise.all(
    all.map((client) =>
      client.waitFor('everybody is here', ({ common }) => {
        return Object.values(common?.people ?? {}).filter(({ present }) => present).length === clients
      }),
    ),
  )
  return all
}

/** A hand goes up or down; the time until every one of the eight has it in its view. */
async function oneCommand(all: readonly MemberClient[], i: number): Promise<number> {
  const actor = all[(i >> 1) % clients]!
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

async function oneWord(sockets: readonly Socket[], i: number): Promise<number> {
  const word = `word ${i}`
  const start = performance.now()
  const seen = sockets.map(
    (socket) => new Promise<number>((resolve) => socket.once('said', () => resolve(performance.now()))),
  )
  await sockets[i % clients]!.emitWithAck('say', word)
  return Math.max(...(await Promise.all(seen))) - start
}

async function connect(origin: string): Promise<Socket> {
  const socket = io(origin, { transports: ['websocket'], forceNew: true })
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('connect_error', reject)
  })
  return socket
}
