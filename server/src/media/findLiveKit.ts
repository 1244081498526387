import { buildLiveKit } from './buildLiveKit.ts'
import { downloadLiveKit } from './downloadLiveKit.ts'
import { liveKitArchive, liveKitReleaseUrl, liveKitVersion } from './liveKitRelease.ts'
import { cachedLiveKit } from './mediaCache.ts'
import { isProgram, programOnPath, statedVersion } from './programOnPath.ts'

/** A media server program that runs on this computer, and in plain words where it came from. */
export type FoundLiveKit = { readonly binary: string; readonly source: string }

type Options = {
  /** A program named by the operator; nothing else is tried then. */
  readonly named: string | undefined
  readonly cacheFolder: string
  /** PATH to search. */
  readonly path: string | undefined
  /** Prints one line for the operator. */
  readonly say: (line: string) => void
  /** Where the official release lies; other than the real one in tests only. */
  readonly releaseUrl?: string
}

async function found(binary: string, source: string): Promise<FoundLiveKit | undefined> {
  const version = await statedVersion(binary)
  return version === undefined ? undefined : { binary, source: `livekit-server ${version}, ${source}` }
}

async function download(target: string, { say, releaseUrl }: Options): Promise<boolean> {
  const archive = liveKitArchive(process.platform, process.arch)
  if (!archive) return false
  try {
    await downloadLiveKit({
      releaseUrl: releaseUrl ?? liveKitReleaseUrl,
      archive,
      target,
      onFound: () => say(`Setroom: fetching the media server (LiveKit ${liveKitVersion}, only this once)…`),
    })
    return true
  } catch {
    return false
  }
}

async function build(target: string, { path, say }: Options): Promise<boolean> {
  const go = await programOnPath('go', path)
  if (!go) return false
  say('Setroom: making the media server with Go (about three minutes, only this once)…')
  let next = 0.1
  try {
    await buildLiveKit({
      go,
      target,
      onProgress: (share) => {
        if (share < next) return
        next = Math.floor(share * 10) / 10 + 0.1
        say(`Setroom: media server ${Math.round(share * 100)} %`)
      },
    })
    return true
  } catch (error) {
    say(`Setroom: the media server could not be made. ${error instanceof Error ? error.message : ''}`.trim())
    return false
  }
}

/**
 * A media server for this computer, tried in this order: the named one, PATH, the cache, the official release, a
 * build with Go. The last two fill the cache. Undefined when none is to be had.
 */
export async function findLiveKit(options: Options): Promise<FoundLiveKit | undefined> {
  const { named, cacheFolder, path } = options
  if (named) return found(named, 'named by SETROOM_LIVEKIT_BIN')
  const onPath = await programOnPath('livekit-server', path)
  const installed = onPath && (await found(onPath, 'installed on this computer'))
  if (installed) return installed
  const target = cachedLiveKit(cacheFolder)
  const cached = (await isProgram(target)) && (await found(target, 'from the cache'))
  if (cached) return cached
  const fetched = (await download(target, options)) && (await found(target, 'the official release'))
  if (fetched) return fetched
  return (await build(target, options)) ? found(target, 'made with Go') : undefined
}
