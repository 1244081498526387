import type { MemberId, SessionId } from '../ids.ts'
import { memo, sameJson } from '../memo.ts'
import type { Affirmation, Contract } from '../set/contract/state.ts'
import type { SessionEntry } from '../set/set.ts'
import type { CommonView } from './commonView.ts'
import type { PersonView } from './members.ts'
import { none, sameEntries } from './records.ts'
import type { SetView } from './set.ts'

type People = CommonView['members']

const noItems = Object.freeze([])
const noProgramme = Object.freeze({ apologies: none, attendance: none, facilitated: none })

/**
 * SPEC V5: what guests, observers and support persons see alike of the session they came to: encoded once for all of
 * them. Of what lives for months they get what their room is drawn with. Every slice is named here, so a new one is
 * nobody's but the members' until it is decided otherwise.
 */
export function createVisitorsView(): (common: CommonView) => CommonView {
  const set = memo(setOf)
  const members = memo(peopleOf, sameEntries)
  const sessions = memo(
    (all: CommonView['sessions'], session: SessionId | undefined) => only(all, session),
    sameEntries,
  )
  const contract = memo(contractOf, sameJson)
  return (common) => {
    const session = common.session?.id
    return {
      set: set(common.set),
      members: members(common.members, common.people, session),
      devices: none,
      sessions: sessions(common.sessions, session),
      commitments: none,
      goals: none,
      learnings: none,
      carried: none,
      themes: none,
      consents: none,
      templates: none,
      notes: none,
      shelf: none,
      contract: contract(common.contract, common.members, session),
      programme: noProgramme,
      session: common.session,
      agenda: common.agenda,
      course: common.course,
      pause: common.pause,
      sideRoom: common.sideRoom,
      floor: common.floor,
      phases: common.phases,
      people: common.people,
      guests: common.guests,
      chat: common.chat,
      // PRODUCT.md, the table of roles: everybody's airtime is the members' to see.
      airtime: null,
      quiet: common.quiet,
    }
  }
}

/** Neither what its sessions start from, nor who would facilitate them, nor who presented before, nor what they could not open anyway. */
function setOf({ purpose, keptUntil, takeOver, ...set }: SetView): SetView {
  return { ...set, agenda: noItems, presented: none }
}

/** Those who have a lasting place, or were in this session; and who comes to this session as they do. */
function peopleOf(all: People, here: CommonView['people'], session: SessionId | undefined): People {
  return Object.fromEntries(
    Object.entries<PersonView>(all).filter(([id, { guestOf, status }]) =>
      guestOf === undefined
        ? status !== 'removed' || here[id as MemberId] !== undefined
        : guestOf === session,
    ),
  )
}

function only(
  all: CommonView['sessions'],
  session: SessionId | undefined,
): Readonly<Record<SessionId, SessionEntry>> {
  const entry = session === undefined ? undefined : all[session]
  return entry === undefined ? none : { [entry.id]: entry }
}

/** The clauses, which bind whoever is in the room; who affirmed them only of those who come to this session. */
function contractOf(
  { affirmed, ...contract }: Contract,
  members: People,
  session: SessionId | undefined,
): Contract {
  const theirs = Object.entries<Affirmation>(affirmed).filter(
    ([id]) => session !== undefined && members[id as MemberId]?.guestOf === session,
  )
  return { ...contract, affirmed: Object.fromEntries(theirs) }
}
