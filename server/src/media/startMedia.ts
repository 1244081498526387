import { lookup } from 'node:dns/promises'
import { companionMedia } from './companionMedia.ts'
import { findLiveKit } from './findLiveKit.ts'
import { liveKitKeys } from './liveKitKeys.ts'
import { createLiveKitMedia, type LiveKitMedia } from './liveKitMedia.ts'
import { type LocalLiveKit, startLocalLiveKit } from './localLiveKit.ts'
import type { Media, MediaDoors } from './Media.ts'
import type { MediaOptions } from './mediaOptions.ts'
import { watchRemote } from './watchRemote.ts'
import { listenForWebhooks } from './webhookListener.ts'

type Surroundings = {
  /** Folder for keys and the media server's log. */
  readonly dataFolder: string
  /** Prints one line for the operator. */
  readonly say: (line: string) => void
}

/** The port; with LiveKit behind it also what its signalling proxy needs, and the process when it is ours. */
export type StartedMedia = {
  readonly media: Media
  readonly liveKit: LiveKitMedia | undefined
  readonly local: LocalLiveKit | undefined
}

const companionSentence =
  'Setroom: no media server is to be had here, so sets use their own call (companion mode); all else works.'

function companion(source: string): StartedMedia {
  return { media: companionMedia(source), liveKit: undefined, local: undefined }
}

async function addressOf(host: string | undefined): Promise<string | undefined> {
  if (host === undefined) return undefined
  try {
    return (await lookup(host)).address
  } catch {
    throw new Error(`MEDIA_ADDRESS is ${host}, which is neither an IP address nor a name that can be found.`)
  }
}

async function startRemote(options: Extract<MediaOptions, { kind: 'remote' }>): Promise<StartedMedia> {
  const watch = await watchRemote(options.url)
  const source = `LiveKit at ${new URL(options.url).host}`
  const liveKit = createLiveKitMedia({
    access: options,
    ownsEveryRoom: false,
    state: () => ({ kind: 'livekit', ready: watch.ready(), source }),
    stop: async () => watch.stop(),
  })
  return { media: liveKit, liveKit, local: undefined }
}

function doorsOf(
  { mediaAddress, turn }: Extract<MediaOptions, { kind: 'local' }>,
  local: LocalLiveKit,
): MediaDoors {
  return {
    ...local.ports(),
    ...(mediaAddress === undefined ? {} : { address: mediaAddress }),
    // Whatever it listens on, it tells browsers 443.
    ...(turn === undefined ? {} : { turnDomain: turn.domain }),
  }
}

async function startLocal(
  options: Extract<MediaOptions, { kind: 'local' }>,
  { dataFolder, say }: Surroundings,
): Promise<StartedMedia> {
  const program = await findLiveKit({ ...options, named: options.binary, say })
  if (!program) {
    say(companionSentence)
    return companion('companion mode: no media server found')
  }
  const keys = await liveKitKeys(dataFolder)
  const mediaAddress = await addressOf(options.mediaAddress)
  // The media server must know where to post before it starts, and we where it listens before we read posts.
  let liveKit: LiveKitMedia | undefined
  const inbox = await listenForWebhooks(
    async (body, authorization) => (await liveKit?.webhook(body, authorization)) ?? false,
  )
  const local = await startLocalLiveKit({
    binary: program.binary,
    keys,
    dataFolder,
    webhookUrl: inbox.url,
    rtc: { udpPort: options.udpPort, tcpPort: options.tcpPort, mediaAddress, turn: options.turn },
  })
  liveKit = createLiveKitMedia({
    access: { url: local.url, ...keys },
    ownsEveryRoom: true,
    state: () => ({
      kind: 'livekit',
      ready: local.ready(),
      source: program.source,
      doors: doorsOf(options, local),
    }),
    stop: async () => {
      await local.stop()
      await inbox.close()
    },
  })
  say(
    local.ready()
      ? `Setroom: media by ${program.source}.`
      : `Setroom: ${program.source} does not start (see livekit.log in the data folder); trying on.`,
  )
  return { media: liveKit, liveKit, local }
}

/**
 * Brings up whatever carries the call and resolves when it answers; the first time that may take minutes, which it
 * says. It never fails for want of a media server: companion mode is the last resort. Throws with a sentence when
 * MEDIA_ADDRESS cannot be resolved.
 */
export async function startMedia(options: MediaOptions, surroundings: Surroundings): Promise<StartedMedia> {
  switch (options.kind) {
    case 'none':
      return companion('companion mode, as asked for by SETROOM_MEDIA=none')
    case 'remote': {
      const started = await startRemote(options)
      const { ready, source } = started.media.state()
      surroundings.say(`Setroom: media by ${source}${ready ? '' : ', which does not answer yet'}.`)
      return started
    }
    case 'local':
      return startLocal(options, surroundings)
  }
}
