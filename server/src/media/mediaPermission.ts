import type { MediaRights } from './Media.ts'

/** What a published track says it is. */
export type TrackLabel = 'camera' | 'microphone' | 'screen' | 'screenAudio' | 'unknown'

/** A participant's permission in LiveKit's terms, every flag stated; `sources` is sorted. */
export type MediaPermission = {
  readonly canSubscribe: boolean
  readonly canPublish: boolean
  readonly canPublishData: boolean
  readonly canUpdateMetadata: boolean
  readonly hidden: boolean
  readonly sources: readonly TrackLabel[]
}

/**
 * The permission that stands for `rights`. An empty source list with canPublish means "everything" to LiveKit,
 * so no right at all is canPublish false. Sound of a shared screen is a voice too: it needs both rights.
 */
export function permissionFor(rights: MediaRights): MediaPermission {
  const sources: TrackLabel[] = []
  if (rights.publishVideo) sources.push('camera')
  if (rights.publishAudio) sources.push('microphone')
  if (rights.publishScreen) sources.push('screen')
  if (rights.publishScreen && rights.publishAudio) sources.push('screenAudio')
  return {
    canSubscribe: true,
    canPublish: sources.length > 0,
    canPublishData: false,
    canUpdateMetadata: false,
    hidden: false,
    sources: sources.sort(),
  }
}

/** Whether two permissions allow exactly the same. */
export function samePermission(a: MediaPermission, b: MediaPermission): boolean {
  return (
    a.canSubscribe === b.canSubscribe &&
    a.canPublish === b.canPublish &&
    a.canPublishData === b.canPublishData &&
    a.canUpdateMetadata === b.canUpdateMetadata &&
    a.hidden === b.hidden &&
    a.sources.join() === b.sources.join()
  )
}
