import type { Page } from '@playwright/test'

/** Seconds of sound that this page's microphone has given its call so far: less than went by, where the computer is too busy. */
export function capturedSeconds(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const made = (globalThis as { setroomConnections?: RTCPeerConnection[] }).setroomConnections ?? []
    let most = 0
    for (const connection of made) {
      if (connection.connectionState === 'closed') continue
      for (const report of (await connection.getStats()).values())
        if (report.type === 'media-source' && report.kind === 'audio')
          most = Math.max(most, report.totalSamplesDuration ?? 0)
    }
    return most
  })
}
