import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { tarEntry } from './tarEntry.ts'

type Options = {
  /** Folder of the release, without a slash at the end. */
  readonly releaseUrl: string
  readonly archive: string
  /** Where the program goes. */
  readonly target: string
  /** Milliseconds until the first file must be here; it decides whether there is a network at all. */
  readonly connectMs?: number
  /** Called once the release was found and the large file is on its way. */
  readonly onFound?: () => void
}

/** 25 MB took well under this on any line fit for a video call. */
const downloadMs = 180_000

async function get(url: string, ms: number): Promise<Buffer> {
  const response = await fetch(url, { signal: AbortSignal.timeout(ms) })
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`)
  return Buffer.from(await response.arrayBuffer())
}

/** The SHA-256 (hex) that a checksums file states for a file name. */
export function statedChecksum(checksums: string, fileName: string): string | undefined {
  for (const line of checksums.split('\n')) {
    const [sum, name] = line.trim().split(/\s+\*?/)
    if (name === fileName && sum && /^[0-9a-f]{64}$/i.test(sum)) return sum.toLowerCase()
  }
  return undefined
}

/**
 * Fetches an official release, verifies it against the checksums published with it and puts the program in place
 * in one step. Throws when the network, the checksum or the archive fails; nothing is left behind then.
 */
export async function downloadLiveKit(options: Options): Promise<void> {
  const { releaseUrl, archive, target, connectMs = 4_000, onFound } = options
  const checksums = (await get(`${releaseUrl}/checksums.txt`, connectMs)).toString('utf8')
  const stated = statedChecksum(checksums, archive)
  if (!stated) throw new Error(`The release states no checksum for ${archive}.`)
  onFound?.()
  const packed = await get(`${releaseUrl}/${archive}`, downloadMs)
  const sum = createHash('sha256').update(packed).digest('hex')
  if (sum !== stated) throw new Error(`${archive} is not what its checksum says.`)
  const program = tarEntry(await promisify(gunzip)(packed), 'livekit-server')
  if (!program) throw new Error(`${archive} holds no livekit-server.`)
  await mkdir(dirname(target), { recursive: true })
  const partial = `${target}.${randomUUID()}.part`
  try {
    await writeFile(partial, program, { mode: 0o755 })
    await rename(partial, target)
  } finally {
    await rm(partial, { force: true })
  }
}
