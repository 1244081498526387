import type { Member } from '../set/set.ts'
import { createPick } from './pick.ts'

const facts = [
  'id',
  'name',
  'role',
  'language',
  'email',
  'zone',
  'wayBack',
  'noMail',
  'saidYesAt',
  'guestOf',
] as const satisfies readonly (keyof Member)[]

/** What somebody sees of their own place. */
export type MeView = Pick<Member, (typeof facts)[number]>

export function createMeView(): (member: Member) => MeView {
  return createPick<MeView>(facts)
}
