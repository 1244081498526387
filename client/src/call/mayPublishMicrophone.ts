/** As much of LiveKit's `ParticipantPermission` as says who may send what. */
type Permission = { readonly canPublish: boolean; readonly canPublishSources: readonly number[] }

/** `TrackSource.MICROPHONE` in LiveKit's protocol. */
const MICROPHONE = 2

/** Whether the media server takes a microphone from this person; no list of sources means all of them. */
export function mayPublishMicrophone(permission: Permission | undefined): boolean {
  if (permission?.canPublish !== true) return false
  const { canPublishSources: sources } = permission
  return sources.length === 0 || sources.includes(MICROPHONE)
}
