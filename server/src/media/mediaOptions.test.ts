import { describe, expect, it } from 'vitest'
import { mediaOptionsFromEnv } from './mediaOptions.ts'

describe('mediaOptionsFromEnv', () => {
  it('looks for a media server of its own by default', () => {
    expect(mediaOptionsFromEnv({ SETROOM_CACHE: 'c', PATH: 'p', MEDIA_ADDRESS: '' })).toEqual({
      kind: 'local',
      binary: undefined,
      cacheFolder: 'c',
      path: 'p',
      mediaAddress: undefined,
      udpPort: undefined,
      tcpPort: undefined,
      turn: undefined,
    })
  })

  it('takes one that runs elsewhere, with its key pair', () => {
    const keys = { LIVEKIT_API_KEY: 'k', LIVEKIT_API_SECRET: 's' }
    expect(mediaOptionsFromEnv({ LIVEKIT_URL: 'wss://media.example.org/', ...keys })).toEqual({
      kind: 'remote',
      url: 'https://media.example.org',
      apiKey: 'k',
      apiSecret: 's',
    })
    expect(() => mediaOptionsFromEnv({ LIVEKIT_URL: 'wss://media.example.org' })).toThrow('LIVEKIT_API_KEY')
  })

  it('reads TURN, which ends TLS itself only with both files', () => {
    const turn = (env: NodeJS.ProcessEnv) => {
      const options = mediaOptionsFromEnv({ TURN_DOMAIN: 'turn.example.org', ...env })
      return options.kind === 'local' ? options.turn : undefined
    }
    expect(turn({})).toMatchObject({ tlsPort: 443, certificate: undefined })
    expect(turn({ TURN_CERT: 'c.pem', TURN_KEY: 'k.pem', TURN_TLS_PORT: '5349' })).toMatchObject({
      tlsPort: 5349,
      certificate: { certFile: 'c.pem', keyFile: 'k.pem' },
    })
    expect(() => turn({ TURN_CERT: 'c.pem' })).toThrow('TURN_KEY')
    expect(() => turn({ TURN_TLS_PORT: 'many' })).toThrow('TURN_TLS_PORT')
  })

  it('does without when asked to', () => {
    expect(mediaOptionsFromEnv({ SETROOM_MEDIA: 'none', TURN_DOMAIN: 'turn.example.org' })).toEqual({
      kind: 'none',
    })
  })
})
