import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { mediaKey } from '@setroom/shared'
import type { MemberClient } from '../memberClient.ts'
import { webCrypto } from '../newSet.ts'
import type { PersonBrowser } from './personBrowser.ts'
import { recordConnections } from './rtcRecorder.ts'

/** What came through to a bare client: what arrived, and what of it could be opened. */
export type Decoded = { packets: number; frames: number; energy: number }

/** What it takes to join a call without Setroom's client: a ticket as the server gave it. */
export type Ticket = { path: string; token: string }

/** A livekit-client that knows nothing of Setroom, in somebody's browser, for trying what should not work. */
export type BareCaller = {
  /** Joins with a token; false when it is refused. */
  join(ticket: Ticket): Promise<boolean>
  /** Installs a key of 32 bytes at an index. */
  useKey(key: ArrayBuffer, index: number): Promise<void>
  decoded(): Promise<Decoded>
  /** How many tracks of others it gets. */
  hears(): Promise<number>
  leave(): Promise<void>
}

/** The ticket that the server gives a member who is in the room. Throws when there is no media server. */
export async function ticketOf(member: MemberClient): Promise<Ticket> {
  const ticket = await member.socket.timeout(5_000).emitWithAck('media', false)
  if (ticket.kind !== 'livekit') throw new Error(`no ticket: ${ticket.kind}`)
  return ticket
}

/** The key of the open session's call, as this member's browser derives it. */
export async function callKey(member: MemberClient): Promise<{ key: ArrayBuffer; index: number }> {
  const session = member.common().session
  if (session === null) throw new Error('no session is open')
  return mediaKey(webCrypto, await member.keyring(), session.id)
}

const dist = dirname(createRequire(import.meta.url).resolve('livekit-client'))

// Put into a page of the product with its content policy off; what it says goes back through `bare`.
const script = `
  class Keys extends LivekitClient.BaseKeyProvider {
    constructor() { super({ sharedKey: true, ratchetWindowSize: 0, failureTolerance: -1, keySize: 256 }) }
    async install(key, index) {
      const bytes = Uint8Array.from(key).buffer
      this.onSetEncryptionKey(await LivekitClient.createKeyMaterialFromBuffer(bytes), undefined, index)
    }
  }
  const keyProvider = new Keys()
  const room = new LivekitClient.Room({
    encryption: { keyProvider, worker: new Worker('/bare/worker.js') },
  })
  room.on('trackSubscribed', (track) => document.body.append(track.attach()))
  globalThis.bare = {
    async join(path, token) {
      await room.setE2EEEnabled(true)
      try {
        await room.connect(new URL(path, location.href).href.replace(/^http/, 'ws'), token, { maxRetries: 0 })
        return true
      } catch { return false }
    },
    useKey: (key, index) => keyProvider.install(key, index),
    async decoded() {
      const sum = { packets: 0, frames: 0, energy: 0 }
      for (const connection of setroomConnections)
        for (const report of (await connection.getStats()).values()) {
          if (report.type !== 'inbound-rtp') continue
          sum.packets += report.packetsReceived
          sum.frames += report.framesDecoded ?? 0
          sum.energy += report.totalAudioEnergy ?? 0
        }
      return sum
    },
    hears: () => [...room.remoteParticipants.values()]
      .flatMap((person) => [...person.trackPublications.values()])
      .filter((publication) => publication.isSubscribed).length,
    leave: () => room.disconnect(),
  }
`

/**
 * A bare client in this person's browser, without their cookies, at the product's own address, so that only its token
 * speaks for it.
 */
export async function bareCaller({ browser }: PersonBrowser, origin: string): Promise<BareCaller> {
  const context = await browser.newContext({ bypassCSP: true })
  await recordConnections(context)
  await context.route(`${origin}/bare/worker.js`, (route) =>
    route.fulfill({ path: join(dist, 'livekit-client.e2ee.worker.js') }),
  )
  const page = await context.newPage()
  await page.goto(`${origin}/healthz`)
  await page.addScriptTag({ path: join(dist, 'livekit-client.umd.js') })
  await page.addScriptTag({ content: script })
  return {
    join: ({ path, token }) =>
      page.evaluate(([path, token]) => bare.join(path, token), [path, token] as const),
    useKey: (key, index) =>
      page.evaluate(([key, index]) => bare.useKey(key, index), [[...new Uint8Array(key)], index] as const),
    decoded: () => page.evaluate(() => bare.decoded()),
    hears: () => page.evaluate(() => bare.hears()),
    async leave() {
      await page.evaluate(() => bare.leave())
      await context.close()
    },
  }
}

declare const bare: {
  join(path: string, token: string): Promise<boolean>
  useKey(key: readonly number[], index: number): Promise<void>
  decoded(): Promise<Decoded>
  hears(): number
  leave(): Promise<void>
}
