import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const keysSchema = z.object({ apiKey: z.string().min(8), apiSecret: z.string().min(32) })

/** The key pair of our own media server. */
export type LiveKitKeys = z.infer<typeof keysSchema>

/**
 * The key pair kept in the data folder, made on the first start, readable by its owner alone. It is kept so that
 * browsers may rejoin after a restart with the token they have.
 */
export async function liveKitKeys(dataFolder: string): Promise<LiveKitKeys> {
  const file = join(dataFolder, 'livekit-keys.json')
  try {
    return keysSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    const made = {
      apiKey: `SR${randomBytes(8).toString('hex')}`,
      apiSecret: randomBytes(32).toString('base64url'),
    }
    await mkdir(dataFolder, { recursive: true })
    await writeFile(file, `${JSON.stringify(made)}\n`, { mode: 0o600 })
    return made
  }
}
