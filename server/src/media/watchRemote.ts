import { liveKitAnswers } from './liveKitAnswers.ts'

/** Knows whether a media server that is not ours answers. */
export type RemoteWatch = { ready(): boolean; stop(): void }

const askMs = 3_000

/** Asks once before resolving and then every few seconds (`everyMs`) until stopped. */
export async function watchRemote(url: string, everyMs = 5_000): Promise<RemoteWatch> {
  let ready = await liveKitAnswers(url, askMs)
  const timer = setInterval(() => {
    void liveKitAnswers(url, askMs).then((now) => {
      ready = now
    })
  }, everyMs)
  timer.unref()
  return { ready: () => ready, stop: () => clearInterval(timer) }
}
