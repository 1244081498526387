import type { LinkId, MemberId, SetId, TextId } from '../ids.ts'
import type { SetRole } from '../people/roles.ts'
import type { EpochWrap, PersonKey, Rotation, Sealed, WrappedKey } from '../sealing/index.ts'
import type { SetState } from '../set/set.ts'
import { LINK_HASH, marked } from './marks.ts'

let texts = 0
const filled = (length: number, word: string) => word.repeat(length).slice(0, length)

/** For tests: a text of the right shape that nothing opens. `mark` (base64url) is the beginning of its `ct`. */
export function sealed(epoch = 1, mark = '', id = `text-${++texts}`): Sealed {
  const ct = `${mark}${filled(40, 'c')}`
  return { v: 1, id: id as TextId, epoch, scope: 'set', iv: filled(16, 'i'), ct }
}

/** For tests: a key of the right shape; `mark` as in `sealed`. */
export function wrapped(mark = '', under: WrappedKey['under'] = 'link'): WrappedKey {
  return { v: 1, under, eph: filled(43, 'e'), ct: `${mark}${filled(64, 'w')}`.slice(0, 64) }
}

/** For tests: the epochs' keys of somebody. */
export function wraps(epoch = 1, mark = ''): EpochWrap[] {
  return [{ epoch, wrapped: wrapped(mark) }]
}

/** For tests: a vouched key of the right shape. */
export function key(epoch = 1, publicKey = filled(43, 'p')): PersonKey {
  return { publicKey, mac: filled(43, 'm'), macEpoch: epoch }
}

/** For tests: a link as its maker announces it. */
export function link(id: string) {
  return { id: id as LinkId, tokenHash: LINK_HASH }
}

/** For tests: a place as the facilitator's browser makes it. */
export function place<R extends SetRole>(id: string, role: R, epoch = 1, mark = marked('wrap', id)) {
  return {
    id: id as MemberId,
    name: id,
    language: 'en' as const,
    key: key(epoch),
    link: link(`link-${id}`),
    wraps: wraps(epoch, mark),
    role,
  }
}

/** For tests: a new epoch for these people. */
export function rotationFor(epoch: number, people: readonly string[]): Rotation {
  return {
    epoch,
    wraps: Object.fromEntries(people.map((id) => [id, wrapped(marked('wrap', id), epoch - 1)])),
    macs: Object.fromEntries(people.map((id) => [id, filled(43, 'n')])),
  }
}

/** For tests: the epoch that follows a set's present one, for all who keep their place but this one. */
export function rotationWithout(set: SetState, gone: string): Rotation {
  const ahead = set.sessions.filter((s) => s.status === 'planned' || s.status === 'open').map((s) => s.id)
  const stay = Object.values(set.members).filter(
    (m) =>
      m.id !== gone &&
      m.status !== 'removed' &&
      !m.link.revoked &&
      (m.guestOf === undefined || ahead.some((session) => session === m.guestOf)),
  )
  return rotationFor(
    set.epoch + 1,
    stay.map((m) => m.id),
  )
}

export const setId = 'set-1' as SetId
