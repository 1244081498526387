import type { MemberId } from '../ids.ts'
import type { CheckIn, Commitment } from './set.ts'

type Asked = Pick<Commitment, 'checkIns' | 'reports'>

/** Questions how it goes that wait for an answer: asked since the owner last said something. */
export function waitingCheckIns({ checkIns = [], reports }: Asked): readonly CheckIn[] {
  const last = reports.at(-1)?.at
  return checkIns.filter(({ at }) => last === undefined || at > last)
}

/** SPEC O6: what stays beside a new question of this person's; one of theirs that still waits makes room for it. */
export function answeredCheckIns(asked: Asked, by: MemberId): readonly CheckIn[] {
  const waiting = waitingCheckIns(asked)
  return (asked.checkIns ?? []).filter((one) => one.by !== by || !waiting.includes(one))
}
