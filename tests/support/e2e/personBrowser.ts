import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from '@playwright/test'
import type { MicrophoneFile } from './microphoneFile.ts'
import type { OnePortNetwork } from './onePortNetwork.ts'
import { followMicrophone, type OpenMicrophone } from './openMicrophone.ts'
import { type PageWatch, watchPages } from './pageWatch.ts'
import { recordConnections } from './rtcRecorder.ts'
import type { SoundSystem } from './soundSystem.ts'

/** One person at one browser of their own: a process, for the fake microphone belongs to the process. */
export type PersonBrowser = {
  readonly name: string
  readonly browser: Browser
  readonly context: BrowserContext
  readonly page: Page
  readonly watch: PageWatch
  /** What the microphone hears. */
  readonly microphone: MicrophoneFile | undefined
  /** When it was open to the others. */
  readonly openMicrophone: OpenMicrophone
  /** Ends its processes as a computer that dies would: no page says goodbye. Resolves when they are gone. */
  kill(): Promise<void>
  close(): Promise<void>
}

export type PersonOptions = BrowserContextOptions & {
  microphone?: MicrophoneFile
  /** A film that plays in place of the fake camera's pattern: a path. Only with a process of their own. */
  camera?: string
  /** The test breaks this person's network or the server. */
  networkCut?: boolean
  /** Somebody whose browser process is shared, each with their own storage: enough where nobody is heard. */
  beside?: PersonBrowser
  /** Where connections to an origin go instead: a port of this computer. Only with a process of their own. */
  through?: { from: string; port: number }
  /** Pictures a second of the fake camera; 5 unless told. Only with a process of their own. */
  fps?: number
  /** Camera and microphone: a fake of each that is always allowed unless told. Only with a process of their own. */
  devices?: Devices
  /** Sound plays only after the person has touched the page. Only with a process of their own. */
  silentAtFirst?: boolean
  /** The port of the proxy that is the only way out, for WebRTC too. Only with a process of their own. */
  behind?: number
  /** The network that this browser is in, whose certificates nobody trusts. Only with a process of their own. */
  network?: OnePortNetwork
  /** A loudspeaker and a microphone that hears it, in place of all fakes. Only with a process of their own. */
  sound?: SoundSystem
}

/**
 * `asked`: the fakes are there, and allowed only by `context.grantPermissions`; else the browser refuses. `none`: none
 * are there. `microphone`: no camera is. A number: as many cameras, and three microphones and loudspeakers as always.
 */
export type Devices = 'asked' | 'none' | 'microphone' | number

function chromiumProgram(): string {
  const named = process.env.CHROMIUM
  if (named !== undefined && named !== '') return named
  const found = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)))
    .find((path) => existsSync(path))
  if (found === undefined)
    throw new Error('The browser tests need Chromium on the PATH, or CHROMIUM to name one.')
  return found
}

function deviceArgs(devices: Devices, fps: number): string[] {
  const allowed = '--use-fake-ui-for-media-stream'
  const fakes = (cameras: number) => `--use-fake-device-for-media-stream=fps=${fps},device-count=${cameras}`
  switch (devices) {
    case 'asked':
      return [fakes(1)]
    case 'none':
      return [allowed]
    case 'microphone':
      return [allowed, fakes(0)]
    default:
      return [allowed, fakes(devices)]
  }
}

async function launch({
  microphone,
  camera,
  through,
  fps = 5,
  devices = 1,
  silentAtFirst = false,
  behind,
  network,
  sound,
}: PersonOptions): Promise<Browser> {
  return chromium.launch({
    executablePath: (await network?.inside(chromiumProgram())) ?? chromiumProgram(),
    ...(behind === undefined ? {} : { proxy: { server: `http://127.0.0.1:${behind}` } }),
    ...(sound === undefined
      ? {}
      : { env: { ...process.env, ...sound.env }, ignoreDefaultArgs: ['--mute-audio'] }),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      ...deviceArgs(sound === undefined ? devices : 'none', fps),
      ...(behind === undefined ? [] : ['--webrtc-ip-handling-policy=disable_non_proxied_udp']),
      ...(silentAtFirst ? ['--autoplay-policy=document-user-activation-required'] : []),
      ...(microphone === undefined ? [] : [`--use-file-for-fake-audio-capture=${microphone.path}`]),
      ...(camera === undefined ? [] : [`--use-file-for-fake-video-capture=${camera}`]),
      ...(through === undefined
        ? []
        : [`--host-resolver-rules=MAP ${new URL(through.from).host} 127.0.0.1:${through.port}`]),
      ...(network === undefined
        ? []
        : [`--host-resolver-rules=${network.hosts}`, '--ignore-certificate-errors']),
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** Starts a browser with a fake camera and, if given, a recorded microphone. */
export async function openBrowser(name: string, options: PersonOptions = {}): Promise<PersonBrowser> {
  const {
    microphone,
    camera: _,
    networkCut = false,
    beside,
    through,
    fps,
    devices,
    silentAtFirst,
    behind,
    network,
    sound,
    ...contextOptions
  } = options
  const browser = beside?.browser ?? (await launch(options))
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
    ...contextOptions,
  })
  const watch = await watchPages(context, name, { networkCut })
  await recordConnections(context)
  const page = await context.newPage()
  const openMicrophone = followMicrophone(page)
  const close = () => (beside === undefined ? browser.close() : context.close())
  return {
    name,
    browser,
    context,
    page,
    watch,
    microphone,
    openMicrophone,
    kill: () => killBrowser(browser),
    close,
  }
}

async function killBrowser(browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const gone = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()))
  for (const { id } of processInfo) process.kill(id, 'SIGKILL')
  await gone
}
