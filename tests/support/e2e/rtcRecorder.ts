import type { BrowserContext, Page } from '@playwright/test'
import type { PersonBrowser } from './personBrowser.ts'
import { expect } from './test.ts'

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

/** Sum of |sample|² seconds above which something was said: a decoder that opens nothing stays at exactly 0. */
const HEARD = 1e-4

/**
 * Waits until each of these people gets new frames and new sound of each other one, decoded. `silent` are those whose
 * microphone is shut: they are only seen.
 */
export async function expectToSeeAndHear(
  people: readonly PersonBrowser[],
  { silent = [] }: { silent?: readonly PersonBrowser[] } = {},
): Promise<void> {
  for (const one of people) {
    const missing = new Map<string, { seen: boolean; heard: boolean; last: Arrived | undefined }>()
    for (const { name } of people.filter((other) => other !== one))
      missing.set(name, { seen: false, heard: silent.some((other) => other.name === name), last: undefined })
    await expect
      .poll(
        async () => {
          const now = await arrivedByName(one.page)
          for (const [name, found] of missing) {
            const fresh = now[name]
            // Whoever joined anew counts from nothing.
            const last = found.last
            if (fresh !== undefined && last !== undefined) {
              if (fresh.shownFrames > last.shownFrames) found.seen = true
              if (fresh.energy > last.energy + HEARD) found.heard = true
              if (fresh.shownFrames >= last.shownFrames && fresh.energy >= last.energy) continue
            }
            found.last = fresh
          }
          return [...missing].flatMap(([name, { seen, heard }]) => [
            ...(seen ? [] : [`${one.name} does not see ${name}`]),
            ...(heard ? [] : [`${one.name} does not hear ${name}`]),
          ])
        },
        { timeout: 60_000, intervals: [300] },
      )
      .toEqual([])
  }
}

/** As `arrivedAt`, by the name under the face. */
async function arrivedByName(page: Page): Promise<Record<string, Arrived>> {
  const names = await page.evaluate(() =>
    [...document.querySelectorAll('figure')].map((face) => [
      face.querySelector<HTMLVideoElement>('video[data-member]')?.dataset.member ?? '',
      face.querySelector('figcaption bdi')?.textContent ?? '',
    ]),
  )
  const arrived = await arrivedAt(page)
  return Object.fromEntries(
    names.flatMap(([id = '', name = '']) => (arrived[id] ? [[name, arrived[id]]] : [])),
  )
}
