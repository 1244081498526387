import type { MemberId } from '../ids.ts'
import { memo, sameJson } from '../memo.ts'
import { leads } from '../people/leads.ts'
import type { SessionState } from '../session/session.ts'
import type { SetState } from '../set/set.ts'
import { none } from './records.ts'

/** Voiced ms by phase and person. */
export type AirtimeView = SessionState['airtime']
/** When each person was last heard, epoch ms. */
export type HeardView = Readonly<Record<MemberId, number>>
/** The quiet after questions, by phase. */
export type QuietView = NonNullable<SessionState['quiet']>

/** SPEC A5: everyone's airtime is seen in process reflection and after it, if the set had chosen so when it began. */
export function airtimeOfAll(set: SetState, session: SessionState | null): AirtimeView | null {
  if (session === null || session.airtimeClosed === true || !set.settings.airtimeInReflection) return null
  return reflects(session) ? session.airtime : null
}

/** How quiet it was after questions, from process reflection on. */
export function quietOfAll(session: SessionState | null): QuietView {
  return session !== null && reflects(session) ? (session.quiet ?? none) : none
}

/** Process reflection is on, or was. */
function reflects({ agenda, phases }: SessionState): boolean {
  return agenda.some(({ id, kind }) => kind === 'processReflection' && phases[id] !== undefined)
}

/** What somebody's own airtime is made from. */
export type OwnAirtimeFrom = Pick<
  SessionState,
  'status' | 'controls' | 'facilitator' | 'second' | 'agenda' | 'current' | 'airtime'
>

/**
 * SPEC A4: whoever holds the controls, and the second of two facilitators, see all, live; everybody else their own,
 * once a phase is over.
 */
export function createOwnAirtime(): (session: OwnAirtimeFrom | null, me: MemberId) => AirtimeView {
  return memo((session, me) => {
    if (session === null) return none
    return leads(session, me) ? session.airtime : mineOf(session, me)
  }, sameJson)
}

function mineOf({ airtime, agenda, current }: OwnAirtimeFrom, me: MemberId): AirtimeView {
  const mine = agenda.flatMap(({ id }) => {
    const ms = id === current ? undefined : airtime[id]?.[me]
    return ms === undefined ? [] : [[id, { [me]: ms }] as const]
  })
  return Object.fromEntries(mine)
}
