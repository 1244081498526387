import type { BrowserContext, Page } from '@playwright/test'

type Recorded = { setroomConnections?: RTCPeerConnection[] }

/** Keeps every peer connection a page makes, so that its statistics can be asked for; changes nothing in it. */
export async function recordConnections(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const made: RTCPeerConnection[] = []
    ;(globalThis as Recorded).setroomConnections = made
    const Native = globalThis.RTCPeerConnection
    globalThis.RTCPeerConnection = class extends Native {
      constructor(...parts: ConstructorParameters<typeof RTCPeerConnection>) {
        super(...parts)
        made.push(this)
      }
    }
  })
}

/** What arrived from one person: frames decoded and shown, sound decoded. */
export type Arrived = { shownFrames: number; energy: number; audioPackets: number }

/** What this page has received so far, by the sender's member id. */
export function arrivedAt(page: Page): Promise<Record<string, Arrived>> {
  return page.evaluate(async () => {
    const sums: Record<string, Arrived> = {}
    const of = (member: string) => {
      sums[member] ??= { shownFrames: 0, energy: 0, audioPackets: 0 }
      return sums[member]
    }
    for (const video of document.querySelectorAll<HTMLVideoElement>('video[data-member]'))
      of(video.dataset.member ?? '').shownFrames += video.getVideoPlaybackQuality().totalVideoFrames
    const tracks = new Map<string, string>()
    for (const place of document.querySelectorAll<HTMLElement>('[data-sound-of]'))
      for (const { srcObject } of place.querySelectorAll('audio'))
        if (srcObject instanceof MediaStream)
          for (const { id } of srcObject.getTracks()) tracks.set(id, place.dataset.soundOf ?? '')
    for (const connection of (globalThis as Recorded).setroomConnections ?? []) {
      if (connection.connectionState === 'closed') continue
      for (const report of (await connection.getStats()).values()) {
        if (report.type !== 'inbound-rtp' || report.kind !== 'audio') continue
        const member = tracks.get(report.trackIdentifier)
        if (member === undefined) continue
        of(member).energy += report.totalAudioEnergy
        of(member).audioPackets += report.packetsReceived
      }
    }
    return sums
  })
}
