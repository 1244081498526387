import { homedir } from 'node:os'
import { join } from 'node:path'
import { liveKitVersion } from './liveKitRelease.ts'

/** The folder that outlives a clone: SETROOM_CACHE, else the user's cache folder. */
export function mediaCacheFolder(env: NodeJS.ProcessEnv): string {
  if (env.SETROOM_CACHE) return env.SETROOM_CACHE
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'setroom')
  if (process.platform === 'win32' && env.LOCALAPPDATA) return join(env.LOCALAPPDATA, 'setroom')
  return join(homedir(), '.cache', 'setroom')
}

/** The pinned media server's place in a cache folder. */
export function cachedLiveKit(cacheFolder: string): string {
  return join(cacheFolder, `livekit-server-${liveKitVersion}${process.platform === 'win32' ? '.exe' : ''}`)
}
