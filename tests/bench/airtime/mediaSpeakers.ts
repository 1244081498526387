import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Ticket } from '../../support/e2e/bareCaller.ts'
import type { PersonBrowser } from '../../support/e2e/personBrowser.ts'

/** A change of who speaks, as the media server says; the loudest first. Epoch ms. */
export type SpeakersAt = { readonly at: number; readonly members: readonly string[] }

/** Listens to the media server's speaker events. */
export type MediaSpeakers = {
  heard(): Promise<readonly SpeakersAt[]>
  leave(): Promise<void>
}

const dist = dirname(createRequire(import.meta.url).resolve('livekit-client'))

declare const speakers: { join(path: string, token: string): Promise<void>; heard: SpeakersAt[] }

const script = `
  const room = new LivekitClient.Room()
  const heard = []
  room.on('activeSpeakersChanged', (now) =>
    heard.push({ at: Date.now(), members: now.map(({ identity }) => identity.split(':')[0]) }))
  // the server tells only of those whom one listens to
  const listen = (publication) => publication.kind === 'audio' && publication.setSubscribed(true)
  room.on('trackPublished', listen)
  globalThis.speakers = {
    heard,
    async join(path, token) {
      const url = new URL(path, location.href).href.replace(/^http/, 'ws')
      await room.connect(url, token, { autoSubscribe: false })
      for (const person of room.remoteParticipants.values()) person.trackPublications.forEach(listen)
    },
  }
`

/** A bare livekit-client in a call, that only listens to who speaks: what any app on LiveKit could sum up. */
export async function mediaSpeakers(
  { browser }: PersonBrowser,
  origin: string,
  ticket: Ticket,
): Promise<MediaSpeakers> {
  const context = await browser.newContext({ bypassCSP: true })
  const page = await context.newPage()
  await page.goto(`${origin}/healthz`)
  await page.addScriptTag({ path: join(dist, 'livekit-client.umd.js') })
  await page.addScriptTag({ content: script })
  await page.evaluate(({ path, token }) => speakers.join(path, token), ticket)
  return {
    heard: () => page.evaluate(() => speakers.heard),
    leave: () => context.close(),
  }
}

/** Milliseconds in which a member was among the speakers (or the loudest of them) between two instants. */
export function spokenByEvents(
  events: readonly SpeakersAt[],
  member: string,
  [from, until]: readonly [number, number],
  only: 'all' | 'loudest' = 'all',
): number {
  return events.reduce((sum, { at, members }, i) => {
    const speaks = only === 'all' ? members.includes(member) : members[0] === member
    const end = Math.min(events[i + 1]?.at ?? until, until)
    return speaks ? sum + Math.max(0, end - Math.max(at, from)) : sum
  }, 0)
}
