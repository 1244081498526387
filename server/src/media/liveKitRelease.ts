/** The LiveKit release this project is built and tested with; `server/livekit/go.mod` names the same. */
export const liveKitVersion = '1.13.5'

/** Where the official release of the pinned version lies. */
export const liveKitReleaseUrl = `https://github.com/livekit/livekit/releases/download/v${liveKitVersion}`

/** The official archive for a platform, undefined where LiveKit publishes none that we can unpack. */
export function liveKitArchive(platform: NodeJS.Platform, arch: string): string | undefined {
  if (platform !== 'linux') return undefined
  const names: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64', arm: 'armv7' }
  const name = names[arch]
  return name && `livekit_${liveKitVersion}_linux_${name}.tar.gz`
}
