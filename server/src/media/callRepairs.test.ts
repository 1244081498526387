import type { ConnectionId, MemberId } from '@setroom/shared'
import { describe, expect, it } from 'vitest'
import { type CallParticipant, type CallTrack, callRepairs } from './callRepairs.ts'
import type { MediaIdentity, MediaRights } from './Media.ts'
import { permissionFor } from './mediaPermission.ts'

const ana: MediaIdentity = `${'ana' as MemberId}:${'c1' as ConnectionId}`
const listening: MediaRights = { publishAudio: false, publishVideo: false, publishScreen: false }
const speaking: MediaRights = { ...listening, publishAudio: true }

function present(rights: MediaRights, tracks: CallTrack[] = [], identity: string = ana): CallParticipant {
  return { identity, permission: permissionFor(rights), tracks }
}
function track(kind: CallTrack['kind'], label: CallTrack['label']): CallTrack {
  return { id: 'T', kind, label, muted: false }
}

describe('callRepairs', () => {
  it('leaves a call alone that is as wanted', () => {
    expect(
      callRepairs(new Map([[ana, speaking]]), [present(speaking, [track('audio', 'microphone')])]),
    ).toEqual([])
    expect(callRepairs(new Map([[ana, speaking]]), [])).toEqual([])
  })

  it('permits exactly what is wanted, never more', () => {
    expect(callRepairs(new Map([[ana, listening]]), [present(speaking)])).toEqual([
      { do: 'permit', identity: ana, permission: permissionFor(listening) },
    ])
    const metadata = {
      ...present(speaking),
      permission: { ...permissionFor(speaking), canUpdateMetadata: true },
    }
    expect(callRepairs(new Map([[ana, speaking]]), [metadata])).toHaveLength(1)
  })

  it('removes who is not wanted and who labels a voice as a picture', () => {
    expect(callRepairs(new Map(), [present(speaking)])).toEqual([{ do: 'remove', identity: ana }])
    const disguised = present(speaking, [track('audio', 'camera')])
    expect(callRepairs(new Map([[ana, speaking]]), [disguised])).toEqual([{ do: 'remove', identity: ana }])
    const nameless = present(speaking, [track('audio', 'unknown')])
    expect(callRepairs(new Map([[ana, speaking]]), [nameless])).toEqual([{ do: 'remove', identity: ana }])
  })
})

describe('permissionFor', () => {
  it('never leaves the source list empty while publishing is allowed: LiveKit reads that as everything', () => {
    for (const publishAudio of [true, false])
      for (const publishVideo of [true, false])
        for (const publishScreen of [true, false]) {
          const { canPublish, sources } = permissionFor({ publishAudio, publishVideo, publishScreen })
          expect(canPublish).toBe(sources.length > 0)
          expect(sources.includes('microphone')).toBe(publishAudio)
          expect(sources.includes('screenAudio')).toBe(publishAudio && publishScreen)
        }
  })
})
