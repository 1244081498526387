import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import type { ConnectionId, MemberId } from '@setroom/shared'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { freeTcpPort } from './freePort.ts'
import type { MediaIdentity } from './Media.ts'
import { openBrowser, openCaller } from './test/callers.ts'
import { type CallServer, startCallServer } from './test/callServer.ts'
import { turnCertificate, turnDomain, turnKey } from './test/turnCertificate.ts'

const ana: MediaIdentity = `${'ana' as MemberId}:${'c1' as ConnectionId}`
const ben: MediaIdentity = `${'ben' as MemberId}:${'c2' as ConnectionId}`
const all = { publishAudio: true, publishVideo: true, publishScreen: true }

let folder: string
let tlsPort: number
let server: CallServer
let browser: Browser

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'setroom-turn-'))
  const [certFile, keyFile] = [join(folder, 'cert.pem'), join(folder, 'key.pem')]
  await writeFile(certFile, turnCertificate)
  await writeFile(keyFile, turnKey)
  tlsPort = await freeTcpPort()
  server = await startCallServer({
    TURN_DOMAIN: turnDomain,
    TURN_CERT: certFile,
    TURN_KEY: keyFile,
    TURN_TLS_PORT: String(tlsPort),
  })
  browser = await openBrowser([
    '--ignore-certificate-errors',
    `--host-resolver-rules=MAP ${turnDomain} 127.0.0.1`,
  ])
}, 400_000)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
})

describe('TURN over TLS', () => {
  it('carries a call for somebody whose network lets out nothing but TLS to one port', async () => {
    const [behind, free] = await Promise.all([
      openCaller(browser, server.origin, tlsPort),
      openCaller(browser, server.origin),
    ])
    const join = async (who: typeof free, identity: MediaIdentity) => {
      const ticket = await server.liveKit.token('room', identity, 'A name', all)
      return who.join(`${server.origin}/livekit`, ticket?.token ?? '')
    }
    expect(await join(free, ben)).toMatchObject({ joined: true })
    expect(await join(behind, ana)).toMatchObject({ joined: true })
    expect(await behind.publish('microphone')).toBe('published')
    expect(await free.publish('microphone')).toBe('published')
    // A made-up microphone is mostly silent, and silence sends little: fifty packets take their time.
    const enough = { timeout: 120_000, interval: 250 }
    await vi.waitFor(async () => {
      expect(await free.heard()).toEqual([`${ana} microphone`])
      expect(await behind.heard()).toEqual([`${ben} microphone`])
      const [over, packets] = (await behind.route()) ?? []
      expect(over).toBe('tls')
      expect(packets).toBeGreaterThan(50)
    }, enough)
    expect((await free.route())?.[0]).toBe('direct')
  })
})
