import type { CommonView, PersonView } from '../views/index.ts'

const ofTheSet = [
  'devices',
  'commitments',
  'goals',
  'learnings',
  'carried',
  'themes',
  'consents',
  'templates',
  'notes',
  'shelf',
] as const satisfies readonly (keyof CommonView)[]

/** For tests: what of a view is the members' alone, by name; empty where SPEC V5 holds. */
export function membersOnly(view: CommonView): readonly string[] {
  const { set, members, programme, session } = view
  const others = Object.values<PersonView>(members).filter(
    ({ guestOf }) => guestOf !== undefined && guestOf !== session?.id,
  )
  const affirmed = Object.keys(view.contract.affirmed).filter(
    (id) => members[id as keyof typeof members]?.guestOf === undefined,
  )
  const found: Readonly<Record<string, number>> = {
    ...Object.fromEntries(ofTheSet.map((slice) => [slice, Object.keys(view[slice]).length])),
    'another session': Object.keys(view.sessions).filter((id) => id !== session?.id).length,
    "another session's guests": others.length,
    'who affirmed': affirmed.length,
    'who presented before': Object.keys(set.presented).length,
    'the agenda of later sessions': set.agenda.length,
    'the purpose': Number(set.purpose !== undefined),
    'how long the set is kept': Number(set.keptUntil !== undefined),
    'who offers to facilitate': Number(set.takeOver !== undefined),
    attendance: Object.keys(programme.attendance).length,
    apologies: Object.keys(programme.apologies).length,
    'who facilitated before': Object.keys(programme.facilitated).length,
    'the search for a date': Number(programme.poll !== undefined),
    airtime: Number(view.airtime !== null),
  }
  return Object.keys(found).filter((what) => found[what] !== 0)
}
