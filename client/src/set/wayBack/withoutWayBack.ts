import type { DeviceView, MemberId, OwnView, PersonView } from '@setroom/shared'

/** Whether somebody has a way back: one they say they kept, or a second device that is theirs. */
export function hasWayBack(kept: boolean, member: MemberId, devices: readonly DeviceView[]): boolean {
  return kept || devices.filter((device) => device.member === member).length > 1
}

/**
 * Whose browser alone holds what is theirs, of those who have come and stay: the names. Empty for everybody but the
 * facilitator, who alone is told the `details`.
 */
export function withoutWayBack(
  people: readonly PersonView[],
  details: OwnView['details'],
  devices: readonly DeviceView[],
): readonly string[] {
  if (details === null) return []
  return people
    .filter(({ id, status, guestOf }) => {
      if (status !== 'joined' || guestOf !== undefined) return false
      return !hasWayBack(details[id]?.wayBack === true, id, devices)
    })
    .map(({ name }) => name)
}
