import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { programOnPath } from '../programOnPath.ts'

/** Where livekit-client's browser build lies. */
export const clientScript = join(
  dirname(createRequire(import.meta.url).resolve('livekit-client')),
  'livekit-client.umd.js',
)

/** What each test page can do; it runs in the browser with a bare livekit-client. */
export const pageScript = `
  const rooms = []
  const log = []
  async function joinCall(url, token, options = {}) {
    const room = new LivekitClient.Room()
    rooms.push(room)
    const note = (what, who) => log.push({ what, who, at: Date.now() })
    room.on('signalConnected', () => note('signal', 'me'))
    room.on('connected', () => note('connected', 'me'))
    room.on('trackPublished', (publication, person) => note('published ' + publication.source, person.identity))
    room.on('trackUnpublished', (publication, person) => note('unpublished ' + publication.source, person.identity))
    room.on('participantPermissionsChanged', (before, person) => note('permission', person.identity))
    room.on('disconnected', (reason) => note('disconnected', String(reason)))
    try {
      await room.connect(url, token, { maxRetries: 0, ...options })
    } catch (error) {
      return { joined: false, reason: LivekitClient.ConnectionErrorReason[error.reason] ?? error.name }
    }
    return { joined: true, at: Date.now() }
  }
  const current = () => rooms.at(-1)
  async function publish(kind) {
    const me = current().localParticipant
    try {
      if (kind === 'voiceAsCamera') {
        const [track] = await LivekitClient.createLocalTracks({ audio: true })
        await me.publishTrack(track, { source: 'camera' })
      } else if (kind === 'microphone') await me.setMicrophoneEnabled(true)
      else await me.setCameraEnabled(true)
      return 'published'
    } catch (error) {
      return 'refused'
    }
  }
  const heard = () => [...current().remoteParticipants.values()].flatMap((person) =>
    [...person.trackPublications.values()].map((each) => person.identity + ' ' + each.source + (each.isMuted ? ' muted' : '')))
  const mayPublish = () => {
    const { canPublish, canPublishSources } = current().localParticipant.permissions
    return canPublish && (canPublishSources.length === 0 || canPublishSources.includes(2))
  }
  const people = () => [...current().remoteParticipants.keys()].sort()
`

/** A browser with a made-up microphone and camera that asks no questions. */
export async function openBrowser(): Promise<Browser> {
  const { CHROMIUM, PATH } = process.env
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'chrome']
  const installed = await Promise.all(names.map((name) => programOnPath(name, PATH)))
  const executablePath = CHROMIUM ?? installed.find((each) => each !== undefined)
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', '--no-sandbox'],
  })
}

/** One page of somebody in a call. */
export type Caller = {
  join(url: string, token: string): Promise<{ joined: boolean; reason?: string; at?: number }>
  publish(kind: 'microphone' | 'camera' | 'voiceAsCamera'): Promise<string>
  /** Publications of the others: "identity source". */
  heard(): Promise<string[]>
  people(): Promise<string[]>
  mayPublish(): Promise<boolean>
  log(): Promise<{ what: string; who: string; at: number }[]>
  close(): Promise<void>
}

/** Opens a page on `origin` and puts a caller into it. */
export async function openCaller(browser: Browser, origin: string): Promise<Caller> {
  const page: Page = await browser.newPage()
  await page.goto(`${origin}/call.html`)
  const call = (code: string) => page.evaluate(code) as Promise<never>
  return {
    join: (url, token) => call(`joinCall(${JSON.stringify(url)}, ${JSON.stringify(token)})`),
    publish: (kind) => call(`publish('${kind}')`),
    heard: () => call('heard()'),
    people: () => call('people()'),
    mayPublish: () => call('mayPublish()'),
    log: () => call('log'),
    close: () => page.close(),
  }
}
