import type { BrowserContext, Page } from '@playwright/test'
import type { PersonBrowser } from './personBrowser.ts'
import { expect } from './test.ts'

type Recorded = {
  setroomConnections?: RTCPeerConnection[]
  setroomCaptures?: number[]
  setroomListening?: Listening[]
}

/** Some two seconds of an audio context: between which instants (epoch ms), and the share of them (0…1) that it ran. */
export type Listening = { readonly from: number; readonly until: number; readonly share: number }

/**
 * Keeps every peer connection a page makes, so that its statistics can be asked for, when it began to capture a
 * microphone, and how far its audio contexts came in what time; changes nothing in them.
 */
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
    const listening: Listening[] = []
    ;(globalThis as Recorded).setroomListening = listening
    const NativeContext = globalThis.AudioContext
    globalThis.AudioContext = class extends NativeContext {
      constructor(...parts: ConstructorParameters<typeof AudioContext>) {
        super(...parts)
        const read = () => ({
          running: this.state === 'running',
          epoch: Date.now(),
          now: performance.now(),
          at: this.currentTime,
        })
        let last = read()
        const timer = setInterval(() => {
          const next = read()
          if (this.state === 'closed') clearInterval(timer)
          else if (last.running && next.running && next.now > last.now) {
            const share = (1_000 * (next.at - last.at)) / (next.now - last.now)
            listening.push({ from: last.epoch, until: next.epoch, share: Math.min(1, share) })
          }
          last = next
          // Long enough that what is only late is heard within the same stretch.
        }, 2_000)
      }
    }
    const captures: number[] = []
    ;(globalThis as Recorded).setroomCaptures = captures
    if (navigator.mediaDevices === undefined) return
    // The browser shares one source among captures asked for alike: a recording begins anew only where nothing of the
    // page holds its source any more, clones included.
    let held: { track: MediaStreamTrack; wish: string }[] = []
    const clone = MediaStreamTrack.prototype.clone
    MediaStreamTrack.prototype.clone = function () {
      const copy = clone.call(this)
      const original = held.find(({ track }) => track === this)
      if (original !== undefined) held.push({ ...original, track: copy })
      return copy
    }
    const capture = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
    navigator.mediaDevices.getUserMedia = async (all) => {
      const wish = JSON.stringify(all?.audio)
      held = held.filter(({ track }) => track.readyState === 'live')
      const anew = !held.some((one) => one.wish === wish)
      const stream = await capture(all)
      const tracks = stream.getAudioTracks()
      if (anew && tracks.length > 0) captures.push(Date.now())
      held.push(...tracks.map((track) => ({ track, wish })))
      return stream
    }
  })
}

/** When this page began to capture a microphone that it did not hold already, each time; epoch ms. The recording plays from then on. */
export function capturesOf(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => (globalThis as Recorded).setroomCaptures ?? [])
}

/**
 * How much of its time a page's audio ran, stretch by stretch: a computer too busy to run it loses the sound that comes
 * meanwhile, and no program of the page can know what it was.
 */
export function listeningOf(page: Page): Promise<readonly Listening[]> {
  return page.evaluate(() => (globalThis as Recorded).setroomListening ?? [])
}

/** Milliseconds of speech between two instants that the page's audio ran to hear; `spoken` gives what was said between two. */
export function heardOf(
  listening: readonly Listening[],
  from: number,
  until: number,
  spoken: (from: number, until: number) => number,
): number {
  return listening.reduce(
    (sum, one) => {
      const [begins, ends] = [Math.max(from, one.from), Math.min(until, one.until)]
      return begins < ends ? sum - (1 - one.share) * spoken(begins, ends) : sum
    },
    spoken(from, until),
  )
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
  const found = new Map<string, { seen: boolean; heard: boolean; last: Arrived | undefined }>()
  const look = async (at: PersonBrowser) => {
    const arrived = await arrivedByName(at.page)
    for (const { name } of people) {
      if (name === at.name) continue
      const pair = `${at.name} and ${name}`
      const { seen, heard, last } = found.get(pair) ?? {
        seen: false,
        heard: silent.some((one) => one.name === name),
        last: undefined,
      }
      const fresh = arrived[name]
      // Whoever joined anew counts from nothing.
      const anew =
        last === undefined ||
        fresh === undefined ||
        fresh.energy < last.energy ||
        fresh.shownFrames < last.shownFrames
      found.set(pair, {
        seen: seen || (!anew && fresh.shownFrames > last.shownFrames),
        heard: heard || (!anew && fresh.energy > last.energy + HEARD),
        last: anew ? fresh : last,
      })
    }
  }
  await expect
    .poll(
      async () => {
        await Promise.all(people.map(look))
        return [...found].flatMap(([pair, { seen, heard }]) => [
          ...(seen ? [] : [`no picture: ${pair}`]),
          ...(heard ? [] : [`no sound: ${pair}`]),
        ])
      },
      { timeout: 150_000, intervals: [400] },
    )
    .toEqual([])
}

/** Holds for three seconds that no sound of these people (of anybody unless told) comes through to anybody. */
export async function expectNobodyHeard(
  people: readonly PersonBrowser[],
  silent: readonly PersonBrowser[] = people,
): Promise<void> {
  const energies = () =>
    Promise.all(
      people.map(async ({ name, page }) => {
        const arrived = await arrivedByName(page)
        const ofSilent = silent.map((one) => (one.name === name ? 0 : (arrived[one.name]?.energy ?? 0)))
        return { name, energy: ofSilent.reduce((sum, energy) => sum + energy, 0) }
      }),
    )
  const before = await energies()
  await people[0]?.page.waitForTimeout(3_000)
  for (const [i, { name, energy }] of (await energies()).entries())
    expect(energy - (before[i]?.energy ?? 0), `what ${name} hears of those who are closed`).toBeLessThan(
      HEARD,
    )
}

/** How many streams of sound and of pictures bring anything at all to this page, opened or not, in three seconds. */
export async function streamsArriving(page: Page): Promise<{ audio: number; video: number }> {
  const packets = () =>
    page.evaluate(async () => {
      const sums: { stream: string; kind: 'audio' | 'video'; packets: number }[] = []
      for (const [i, connection] of ((globalThis as Recorded).setroomConnections ?? []).entries()) {
        if (connection.connectionState === 'closed') continue
        for (const report of (await connection.getStats()).values())
          if (report.type === 'inbound-rtp')
            sums.push({ stream: `${i} ${report.ssrc}`, kind: report.kind, packets: report.packetsReceived })
      }
      return sums
    })
  const before = new Map((await packets()).map(({ stream, packets }) => [stream, packets]))
  await page.waitForTimeout(3_000)
  const grown = (await packets()).filter(({ stream, packets }) => packets > (before.get(stream) ?? 0))
  const of = (kind: 'audio' | 'video') => grown.filter((one) => one.kind === kind).length
  return { audio: of('audio'), video: of('video') }
}

/** How this page's connections go: over what each reaches a relay, or `direct` without one. */
export function waysOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const ways: string[] = []
    for (const connection of (globalThis as Recorded).setroomConnections ?? []) {
      if (connection.connectionState === 'closed') continue
      const stats = await connection.getStats()
      for (const report of stats.values()) {
        if (report.type !== 'transport' || report.selectedCandidatePairId === undefined) continue
        const { localCandidateId } = stats.get(report.selectedCandidatePairId)
        ways.push(stats.get(localCandidateId).relayProtocol ?? 'direct')
      }
    }
    return ways
  })
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
