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
  const connections = []
  const Native = RTCPeerConnection
  // What the query of the page asks for: only relayed packets, and another port than 443 for TURN over TLS.
  const asked = new URLSearchParams(location.search)
  const changed = (config) => asked.has('turnPort') ? { ...config, iceTransportPolicy: 'relay',
    iceServers: (config?.iceServers ?? []).map((each) => ({ ...each,
      urls: [each.urls].flat().map((url) => url.replace(':443?', ':' + asked.get('turnPort') + '?')) })) } : config
  window.RTCPeerConnection = class extends Native {
    constructor(config) {
      super(changed(config))
      connections.push(this)
    }
    setConfiguration(config) {
      super.setConfiguration(changed(config))
    }
  }
  const log = []
  async function joinCall(url, token, options = {}) {
    const room = new LivekitClient.Room()
    rooms.push(room)
    const note = (what, who) => log.push({ what, who, at: Date.now() })
    room.on('signalConnected', () => note('signal', 'me'))
    room.on('connected', () => note('connected', 'me'))
    room.on('reconnected', () => note('reconnected', 'me'))
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
  /** The busiest way that packets come: [what a relay is reached over, packets received]. */
  async function route() {
    const routes = []
    for (const connection of connections) {
      const stats = await connection.getStats()
      for (const pair of stats.values())
        if (pair.type === 'candidate-pair' && pair.nominated)
          routes.push([stats.get(pair.localCandidateId).relayProtocol ?? 'direct', pair.packetsReceived])
    }
    return routes.sort((a, b) => b[1] - a[1])[0]
  }
  const people = () => [...current().remoteParticipants.keys()].sort()
`

/** A browser with a made-up microphone and camera that asks no questions; more arguments when given. */
export async function openBrowser(args: readonly string[] = []): Promise<Browser> {
  const { CHROMIUM, PATH } = process.env
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'chrome']
  const installed = await Promise.all(names.map((name) => programOnPath(name, PATH)))
  const executablePath = CHROMIUM ?? installed.find((each) => each !== undefined)
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', '--no-sandbox', ...args],
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
  /** What a relay is reached over ("direct" without one), and how many packets came that way. */
  route(): Promise<[string, number] | undefined>
  log(): Promise<{ what: string; who: string; at: number }[]>
  close(): Promise<void>
}

/** Opens a page on `origin` and puts a caller into it; with a TURN port one who reaches nothing else. */
export async function openCaller(browser: Browser, origin: string, turnPort?: number): Promise<Caller> {
  const page: Page = await browser.newPage()
  await page.goto(`${origin}/call.html${turnPort === undefined ? '' : `?turnPort=${turnPort}`}`)
  const call = (code: string) => page.evaluate(code) as Promise<never>
  return {
    join: (url, token) => call(`joinCall(${JSON.stringify(url)}, ${JSON.stringify(token)})`),
    publish: (kind) => call(`publish('${kind}')`),
    heard: () => call('heard()'),
    people: () => call('people()'),
    mayPublish: () => call('mayPublish()'),
    route: () => call('route()'),
    log: () => call('log'),
    close: () => page.close(),
  }
}
