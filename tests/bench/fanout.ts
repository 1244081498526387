import { createHost } from '../support/protocolClient.ts'
import { clients, eightInARoom } from './fanout/eightInARoom.ts'
import { oneCommand } from './fanout/oneCommand.ts'
import { connectToPeer, oneWord } from './fanout/oneWord.ts'
import { spawnServer } from './fanout/spawnServer.ts'
import { stayOnCore } from './fanout/stayOnCore.ts'
import { quantile } from './quantile.ts'
import type { BenchRow } from './row.ts'

const perSecond = 10
const rounds = 400
/** As after some minutes of use: by then neither side compiles any more (with 400 rounds both still did). */
const warmUp = { rounds: 1_200, perSecond: 100 }

/**
 * One command to the last of eight clients of one room, ten a second: Setroom (judged, committed to disk before the
 * answer, sent as a change of the view) and bare socket.io, in one run. The two take turns with the same pause before
 * each, since whoever comes right after the other finds caches and cores awake; servers and clients have a core each.
 */
export async function run(): Promise<BenchRow[]> {
  const letGo = stayOnCore(1)
  const ours = await spawnServer<{ origin: string; hostLink: string }>('./ourServer.ts')
  const peer = await spawnServer<{ origin: string }>('./peerServer.ts')
  try {
    const people = await eightInARoom(await createHost(ours.said.hostLink))
    const sockets = await Promise.all(
      Array.from({ length: clients }, () => connectToPeer(peer.said.origin, 'room')),
    )
    const mine: number[] = []
    const theirs: number[] = []
    for (let i = 0; i < warmUp.rounds + rounds; i++) {
      const measured = i >= warmUp.rounds
      const pauseMs = 500 / (measured ? perSecond : warmUp.perSecond)
      await sleep(pauseMs)
      const ourMs = await oneCommand(people, i)
      await sleep(pauseMs)
      const peerMs = await oneWord(sockets, i)
      if (!measured) continue
      mine.push(ourMs)
      theirs.push(peerMs)
    }
    for (const person of people) person.close()
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
    letGo()
    ours.child.disconnect()
    peer.child.disconnect()
  }
}

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms))
const round = (x: number) => Math.round(x * 100) / 100
