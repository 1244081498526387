import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ConnectionId, MemberId } from '@setroom/shared'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MediaIdentity } from './Media.ts'
import { mediaOptionsFromEnv } from './mediaOptions.ts'
import { startMedia } from './startMedia.ts'

const ana: MediaIdentity = `${'ana' as MemberId}:${'c1' as ConnectionId}`
const all = { publishAudio: true, publishVideo: true, publishScreen: true }
let dataFolder: string
let said: string[]

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'setroom-start-'))
})
afterAll(() => rm(dataFolder, { recursive: true, force: true }))

const start = (env: NodeJS.ProcessEnv) => {
  said = []
  return startMedia(mediaOptionsFromEnv(env), { dataFolder, say: (line) => said.push(line) })
}

describe('startMedia', () => {
  it('does without a media server where there is none, saying so in a sentence', async () => {
    const { media, liveKit } = await start({ SETROOM_LIVEKIT_BIN: join(dataFolder, 'nothing'), PATH: '' })
    expect(media.state()).toMatchObject({ kind: 'companion', ready: true })
    expect(said.join()).toContain('companion mode')
    expect(liveKit).toBeUndefined()
    expect(await media.token('room', ana, 'Ana', all)).toBeUndefined()
    media.wanted('room', new Map([[ana, all]]))
    expect(await media.present('room')).toEqual([])
    expect(await media.muteTrack('room', ana, 'microphone')).toBe(false)
    await media.closeRoom('room')
    await media.stop()
    expect(await readdir(dataFolder)).toEqual([])
  })

  it('is in companion mode without a word when asked to be', async () => {
    const { media } = await start({ SETROOM_MEDIA: 'none' })
    expect(media.state().kind).toBe('companion')
    expect(said).toEqual([])
  })

  it('starts with a media server elsewhere that does not answer yet, and tells', async () => {
    const elsewhere = createServer((_request, response) => response.end('OK'))
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
    const address = elsewhere.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const env = {
      LIVEKIT_URL: `ws://127.0.0.1:${port}`,
      LIVEKIT_API_KEY: 'key',
      LIVEKIT_API_SECRET: 'secret',
    }
    const answering = await start(env)
    expect(answering.media.state()).toEqual({
      kind: 'livekit',
      ready: true,
      source: `LiveKit at 127.0.0.1:${port}`,
    })
    await answering.media.stop()
    elsewhere.closeAllConnections()
    await new Promise((resolve) => elsewhere.close(resolve))
    const silent = await start(env)
    expect(silent.media.state()).toMatchObject({ kind: 'livekit', ready: false })
    expect(said).toEqual([`Setroom: media by LiveKit at 127.0.0.1:${port}, which does not answer yet.`])
    expect(await silent.media.present('room')).toEqual([])
    await silent.media.stop()
  })

  it('names the setting when the address to advertise cannot be found', async () => {
    const bin = process.env.SETROOM_LIVEKIT_BIN
    await expect(
      start({
        ...process.env,
        SETROOM_LIVEKIT_BIN: bin ?? '',
        LIVEKIT_URL: '',
        MEDIA_ADDRESS: 'nowhere.invalid',
      }),
    ).rejects.toThrow('MEDIA_ADDRESS is nowhere.invalid')
  }, 400_000)
})
