import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createBoundedLog } from './boundedLog.ts'
import { freeTcpPort, freeUdpPort } from './freePort.ts'
import { liveKitAnswers } from './liveKitAnswers.ts'
import { liveKitConfig, type TurnOptions } from './liveKitConfig.ts'
import type { LiveKitKeys } from './liveKitKeys.ts'
import { liveKitLogLine } from './liveKitLogLine.ts'
import { type MediaProcess, startMediaProcess } from './mediaProcess.ts'

/** Ports and addresses that browsers reach a media server of ours at. */
export type RtcOptions = {
  /** Used as given; without one 7882 when it is free, else any. */
  readonly udpPort: number | undefined
  /** Used as given; without one 7881 when it is free, else any. */
  readonly tcpPort: number | undefined
  /** IP address to advertise; without one every address of this computer. */
  readonly mediaAddress: string | undefined
  readonly turn: TurnOptions | undefined
}

/** A media server of ours, kept running. */
export type LocalLiveKit = {
  /** Its loopback address, the same over restarts. */
  readonly url: string
  /** Whether it answers now. */
  ready(): boolean
  /** The ports that browsers reach it at; another free one may be found when it starts again. */
  ports(): { readonly udpPort: number; readonly tcpPort: number }
  /** Its process id while it runs. */
  pid(): number | undefined
  stop(): Promise<void>
}

type Options = {
  readonly binary: string
  readonly keys: LiveKitKeys
  readonly dataFolder: string
  readonly webhookUrl: string
  readonly rtc: RtcOptions
  /** Called each time it answers again after not answering. */
  readonly onReady?: () => void
}

const usualUdpPort = 7882
const usualTcpPort = 7881
const firstBackoffMs = 100
const longestBackoffMs = 5_000
/** It answers after 60 to 300 ms here; a slow computer gets much more. */
const startLimitMs = 15_000
/** After running this long a death is not part of a series. */
const settledAfterMs = 10_000

async function untilReady(url: string, run: MediaProcess): Promise<boolean> {
  const limit = Date.now() + startLimitMs
  let over = false
  void run.ended.then(() => {
    over = true
  })
  while (!over && Date.now() < limit) {
    if (await liveKitAnswers(url, 1_000)) return !over
    await sleep(15)
  }
  return false
}

/**
 * Starts a media server and starts it again whenever it dies. Resolves once it answers, or after a few tries did
 * not help; it goes on trying then, and `ready` tells.
 */
export async function startLocalLiveKit(options: Options): Promise<LocalLiveKit> {
  const { binary, keys, dataFolder, webhookUrl, rtc, onReady } = options
  mkdirSync(dataFolder, { recursive: true })
  const log = createBoundedLog(join(dataFolder, 'livekit.log'))
  const signalPort = await freeTcpPort(0, '127.0.0.1')
  const url = `http://127.0.0.1:${signalPort}`
  let run: MediaProcess | undefined
  let ports = { udpPort: rtc.udpPort ?? usualUdpPort, tcpPort: rtc.tcpPort ?? usualTcpPort }
  let ready = false
  let stopped = false

  const start = async (): Promise<MediaProcess> => {
    ports = {
      udpPort: rtc.udpPort ?? (await freeUdpPort(usualUdpPort)),
      tcpPort: rtc.tcpPort ?? (await freeTcpPort(usualTcpPort)),
    }
    return startMediaProcess({
      binary,
      env: {
        LIVEKIT_CONFIG: liveKitConfig({
          keys,
          signalPort,
          webhookUrl,
          rtcUdpPort: ports.udpPort,
          rtcTcpPort: ports.tcpPort,
          mediaAddress: rtc.mediaAddress,
          turn: rtc.turn,
        }),
      },
      onLine: (line) => log.write(liveKitLogLine(line)),
    })
  }

  const keepRunning = async (firstTries: (done: boolean) => void): Promise<void> => {
    for (let failures = 0; !stopped; ) {
      const startedAt = Date.now()
      run = await start()
      if (stopped) await run.kill()
      ready = await untilReady(url, run)
      if (ready) {
        firstTries(true)
        onReady?.()
        await run.ended
      } else await run.kill()
      ready = false
      failures = Date.now() - startedAt > settledAfterMs ? 1 : failures + 1
      if (failures >= 3) firstTries(false)
      if (!stopped) await sleep(Math.min(firstBackoffMs * 2 ** (failures - 1), longestBackoffMs))
    }
    firstTries(false)
  }

  let running: Promise<void> = Promise.resolve()
  await new Promise<boolean>((resolve) => {
    running = keepRunning(resolve)
  })
  return {
    url,
    ready: () => ready,
    ports: () => ports,
    pid: () => run?.pid(),
    async stop() {
      stopped = true
      await run?.kill()
      await running
    },
  }
}
