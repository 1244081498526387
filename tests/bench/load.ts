import { createHost } from '../support/protocolClient.ts'
import { clients, eightInARoom } from './fanout/eightInARoom.ts'
import { oneCommand } from './fanout/oneCommand.ts'
import { connectToPeer, oneWord } from './fanout/oneWord.ts'
import { type Spawned, spawnServer } from './fanout/spawnServer.ts'
import { stayOnCore } from './fanout/stayOnCore.ts'
import { quantile } from './quantile.ts'
import type { BenchRow } from './row.ts'

const rooms = 100
const perSecond = 5
const turns = 4
const turnMs = 5_000
const warmUpMs = 5_000

/** One command of one room, by its number; resolves with the ms until everybody has it. */
type Once = (room: number, i: number) => Promise<number>
type Side = { server: Spawned<unknown>; once: Once; sent: number; cpu: number[]; latencies: number[] }

/**
 * A hundred rooms of eight, five commands a second in each: processor time of the server, all its threads, and how long
 * a command takes to the last of its room. Setroom and bare socket.io in turns of five seconds, servers on one core.
 */
export async function run(): Promise<BenchRow[]> {
  const letGo = stayOnCore(1)
  const ours = await spawnServer<{ origin: string; hostLink: string }>('./ourServer.ts')
  const peer = await spawnServer<{ origin: string }>('./peerServer.ts')
  try {
    const host = await createHost(ours.said.hostLink)
    const people: Awaited<ReturnType<typeof eightInARoom>>[] = []
    const sockets: Awaited<ReturnType<typeof connectToPeer>>[][] = []
    for (let room = 0; room < rooms; room++) {
      people.push(await eightInARoom(host))
      const eight = Array.from({ length: clients }, () => connectToPeer(peer.said.origin, `${room}`))
      sockets.push(await Promise.all(eight))
    }
    const side = (server: Spawned<unknown>, once: Once): Side => {
      return { server, once, sent: 0, cpu: [], latencies: [] }
    }
    const mine = side(ours, (room, i) => oneCommand(people[room]!, i))
    const theirs = side(peer, (room, i) => oneWord(sockets[room]!, i))
    for (const each of [mine, theirs]) await work(each, warmUpMs, false)
    for (let turn = 0; turn < turns; turn++) {
      for (const each of turn % 2 === 0 ? [mine, theirs] : [theirs, mine]) await work(each, turnMs, true)
    }
    for (const each of [...people, ...sockets].flat()) each.close()
    return [
      row('server CPU', '%', quantile(mine.cpu, 0.5), quantile(theirs.cpu, 0.5)),
      ...[0.5, 0.99].map((q) => {
        return row(`p${q * 100}`, 'ms', quantile(mine.latencies, q), quantile(theirs.latencies, q))
      }),
    ]
  } finally {
    letGo()
    ours.child.disconnect()
    peer.child.disconnect()
  }
}

/** Every room in its turn, spread evenly over time. */
async function work(side: Side, ms: number, measured: boolean): Promise<void> {
  const start = performance.now()
  const before = await side.server.cpuMs()
  const pending: Promise<number>[] = []
  for (let elapsed = 0; elapsed < ms; elapsed = performance.now() - start) {
    const due = Math.floor((elapsed / 1_000) * rooms * perSecond)
    while (pending.length < due) {
      pending.push(side.once(side.sent % rooms, Math.floor(side.sent / rooms)))
      side.sent += 1
    }
    await new Promise((done) => setTimeout(done, 1))
  }
  const latencies = await Promise.all(pending)
  if (!measured) return
  // Of the time it was meant to take: a busy computer takes longer over the same work.
  side.cpu.push((100 * ((await side.server.cpuMs()) - before)) / ms)
  side.latencies.push(...latencies)
}

function row(what: string, unit: string, value: number, peerValue: number): BenchRow {
  const round = (x: number) => Math.round(x * 100) / 100
  const name = `load, ${rooms} rooms × ${clients} at ${perSecond} a second: ${what}`
  return {
    name,
    value: round(value),
    unit,
    peer: 'bare socket.io',
    peerValue: round(peerValue),
    ratio: round(value / peerValue),
  }
}
