import type { MemberId } from '../ids.ts'
import { standsBy } from '../people/standsBy.ts'
import { phaseOf } from '../phases/index.ts'
import type { SetState } from '../set/set.ts'
import { currentItem, takingPart } from './current.ts'
import type { FloorMode, FloorPolicy } from './floor.ts'
import type { SessionState } from './session.ts'

/** Who has the floor. `speakers` is empty where everybody may speak (`free`) or nobody does (`silent`). */
export type Floor = { policy: FloorPolicy; mode: FloorMode; speakers: readonly MemberId[] }

const everybody: Floor = { policy: 'free', mode: 'soft', speakers: [] }

/** SPEC F1–F3. Before the start and during a pause everybody may speak. Whoever holds the controls always may. */
export function floorOf(session: SessionState): Floor {
  const item = currentItem(session)
  if (item === undefined || session.status !== 'running' || session.pause !== undefined) return everybody
  const phase = phaseOf(item.kind)
  const state = session.phases[item.id]
  const mode = item.floorMode ?? phase.floor.mode
  const now = state === undefined ? [] : (phase.speakers?.(state.data, item.presenter) ?? [])
  const { policy } = phase.floor
  switch (policy) {
    case 'free':
      return { policy, mode, speakers: [] }
    case 'silent':
      // Muted for all, whatever an agenda says.
      return { policy, mode: 'strict', speakers: [] }
    case 'presenter':
      return { policy, mode, speakers: unique([item.presenter, session.controls]) }
    case 'queue':
      return now === 'everybody'
        ? { ...everybody, mode }
        : { policy, mode, speakers: unique([...now, session.controls]) }
    case 'turns':
      // Nobody's turn any more: the floor is open.
      return now === 'everybody' || now.length === 0
        ? { ...everybody, mode }
        : { policy, mode, speakers: unique([...now, session.controls]) }
  }
}

function unique(members: readonly (MemberId | undefined)[]): readonly MemberId[] {
  return [...new Set(members.filter((m) => m !== undefined))]
}

/** Whether the floor asks this person to speak, or at least lets them. */
export function hasFloor(floor: Floor, member: MemberId): boolean {
  if (floor.policy === 'silent') return false
  return floor.policy === 'free' || floor.speakers.includes(member)
}

/** What a person may send to the call. */
export type MediaRights = { audio: boolean; video: boolean; screen: boolean }

/**
 * SPEC F4: the rights of everyone who may be in the call just now; whoever is missing has no business there.
 * Only a strict floor takes the microphone away; observers are seen and not heard. Whoever supports somebody may be heard
 * whenever that person may: they speak for them.
 */
export function mediaRights(set: SetState, session: SessionState): ReadonlyMap<MemberId, MediaRights> {
  const rights = new Map<MemberId, MediaRights>()
  if (session.status === 'closed') return rights
  const floor = floorOf(session)
  for (const member of takingPart(set, session)) {
    const audio = floor.mode === 'soft' || hasFloor(floor, member)
    rights.set(member, { audio, video: true, screen: true })
  }
  for (const member of Object.values(set.members)) {
    if (!standsBy(member.role) || session.people[member.id]?.present !== true) continue
    const { supports } = member
    // SPEC SP5: nobody sits beside somebody who is not there.
    if (supports !== undefined && session.people[supports]?.present !== true) continue
    const audio = supports !== undefined && (floor.mode === 'soft' || hasFloor(floor, supports))
    rights.set(member.id, { audio, video: true, screen: false })
  }
  return rights
}
