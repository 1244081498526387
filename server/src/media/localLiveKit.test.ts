import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { findLiveKit } from './findLiveKit.ts'
import { freeTcpPort, freeUdpPort } from './freePort.ts'
import { liveKitAnswers } from './liveKitAnswers.ts'
import { liveKitKeys } from './liveKitKeys.ts'
import { type LocalLiveKit, startLocalLiveKit } from './localLiveKit.ts'
import { mediaCacheFolder } from './mediaCache.ts'

let dataFolder: string
let binary: string

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'setroom-local-'))
  const found = await findLiveKit({
    named: process.env.SETROOM_LIVEKIT_BIN,
    cacheFolder: mediaCacheFolder(process.env),
    path: process.env.PATH,
    say: () => {},
  })
  if (!found) throw new Error('These tests need a media server: livekit-server on PATH, or Go to build it.')
  binary = found.binary
}, 400_000)

afterAll(() => rm(dataFolder, { recursive: true, force: true }))

async function start(): Promise<LocalLiveKit> {
  return startLocalLiveKit({
    binary,
    keys: await liveKitKeys(dataFolder),
    dataFolder,
    webhookUrl: 'http://127.0.0.1:9/',
    rtc: {
      udpPort: await freeUdpPort(),
      tcpPort: await freeTcpPort(),
      mediaAddress: undefined,
      turn: undefined,
    },
  })
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

describe('a media server of our own', () => {
  it('comes up, comes back at the same address when it is killed, and stops', async () => {
    const server = await start()
    expect(server.ready()).toBe(true)
    const first = server.pid() ?? 0
    process.kill(first, 'SIGKILL')
    await vi.waitFor(() => expect(server.ready() && server.pid() !== first).toBe(true), { timeout: 10_000 })
    expect(await liveKitAnswers(server.url, 1_000)).toBe(true)
    const second = server.pid() ?? 0
    await server.stop()
    expect(alive(second)).toBe(false)
    expect(await liveKitAnswers(server.url, 1_000)).toBe(false)
  })

  it('keeps its keys for its owner alone', async () => {
    expect(await liveKitKeys(dataFolder)).toEqual(await liveKitKeys(dataFolder))
    expect((await stat(join(dataFolder, 'livekit-keys.json'))).mode & 0o777).toBe(0o600)
  })

  it('dies with its parent, even by kill -9', async () => {
    const code = `
      import { startMediaProcess } from ${JSON.stringify(new URL('./mediaProcess.ts', import.meta.url).href)}
      import { liveKitConfig } from ${JSON.stringify(new URL('./liveKitConfig.ts', import.meta.url).href)}
      const run = startMediaProcess({ binary: process.argv[1], onLine() {}, env: { LIVEKIT_CONFIG: liveKitConfig({
        keys: { apiKey: 'SRtestkey', apiSecret: 'x'.repeat(40) }, signalPort: ${await freeTcpPort()},
        rtcUdpPort: ${await freeUdpPort()}, rtcTcpPort: ${await freeTcpPort()}, webhookUrl: 'http://127.0.0.1:9/' }) } })
      setInterval(() => run.pid() && console.log(run.pid()), 20)`
    const parent = spawn(process.execPath, ['--input-type=module', '-e', code, binary], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = (await once(createInterface({ input: parent.stdout }), 'line')) as [string]
    const pid = Number(line)
    await sleep(300)
    expect(alive(pid)).toBe(true)
    parent.kill('SIGKILL')
    await vi.waitFor(() => expect(alive(pid)).toBe(false), { timeout: 5_000 })
  })

  it('does not outlive its lifeline either', async () => {
    const server = await start()
    const pid = server.pid() ?? 0
    const lifeline = spawn('ps', ['-o', 'ppid=', '-p', String(pid)], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [line] = (await once(createInterface({ input: lifeline.stdout }), 'line')) as [string]
    process.kill(Number(line), 'SIGKILL')
    await vi.waitFor(() => expect(alive(pid)).toBe(false), { timeout: 5_000 })
    await vi.waitFor(() => expect(server.ready() && server.pid() !== pid).toBe(true), { timeout: 10_000 })
    await server.stop()
  })
})
