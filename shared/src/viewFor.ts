import type { MemberId } from './ids.ts'
import { memo } from './memo.ts'
import { type RoleWorld, rolesOf } from './people/rolesOf.ts'
import type { ContinueState } from './phases/continue/phase.ts'
import type { PhaseState } from './phases/index.ts'
import { phaseOf } from './phases/index.ts'
import { currentItem } from './session/current.ts'
import { seatFreeAt } from './session/decideSeat.ts'
import { floorOf } from './session/floorOf.ts'
import type { SessionState } from './session/session.ts'
import { contractOf } from './set/contract/decide.ts'
import { heldFeedback } from './set/feedback/decide.ts'
import { createFeedbackView } from './set/feedback/view.ts'
import type { Goal } from './set/goals/state.ts'
import { keptUntil } from './set/leaving/keptUntil.ts'
import { createFeedView, createProgrammeView } from './set/programme/view.ts'
import type { Commitment, KeptQuestions, SetState } from './set/set.ts'
import type { CommonView, OwnView, PersonView, SessionView, SetView } from './view.ts'
import type { World } from './world.ts'

const none = Object.freeze({})
const noWraps: OwnView['wraps'] = []

function filter<K extends string, V>(record: Readonly<Record<K, V>>, keep: (value: V) => boolean) {
  return Object.fromEntries(Object.entries<V>(record).filter(([, value]) => keep(value))) as Record<K, V>
}

/** Memoised slices of one room: an unchanged slice keeps its reference, and is not sent. */
export function createCommonView(): (set: SetState, session: SessionState | null) => CommonView {
  const setView = memo(
    (
      ...[
        id,
        name,
        purpose,
        language,
        facilitator,
        epoch,
        template,
        settings,
        agenda,
        presented,
        epochDue,
        until,
      ]: [
        SetState['id'],
        string,
        SetState['purpose'],
        SetState['language'],
        MemberId,
        number,
        string,
        SetState['settings'],
        SetState['agenda'],
        SetState['presented'],
        SetState['epochDue'],
        number | undefined,
      ]
    ): SetView => ({
      id,
      name,
      ...(purpose === undefined ? {} : { purpose }),
      language,
      facilitator,
      epoch,
      template,
      settings,
      agenda,
      presented,
      ...(epochDue === undefined ? {} : { epochDue }),
      ...(until === undefined ? {} : { keptUntil: until }),
    }),
  )
  const until = memo(
    (
      createdAt: number,
      sessions: SetState['sessions'],
      settings: SetState['settings'],
      open: SetState['open'],
      keepChosenAt: number | undefined,
    ) =>
      keptUntil({
        createdAt,
        sessions,
        settings,
        ...(open === undefined ? {} : { open }),
        ...(keepChosenAt === undefined ? {} : { keepChosenAt }),
      }),
  )
  const person = new WeakMap<SetState['members'][MemberId], PersonView>()
  const members = memo((all: SetState['members']) =>
    Object.fromEntries(
      Object.entries(all).map(([id, m]) => {
        const known = person.get(m)
        if (known !== undefined) return [id, known]
        const { name, role, status, language, key, link, guestOf, leftAt } = m
        const view: PersonView = {
          id: m.id,
          name,
          role,
          status,
          language,
          key,
          linkRevoked: link.revoked,
          ...(leftAt === undefined ? {} : { leftAt }),
          ...(guestOf === undefined ? {} : { guestOf }),
        }
        person.set(m, view)
        return [id, view]
      }),
    ),
  )
  const sessions = memo((all: SetState['sessions']) => Object.fromEntries(all.map((s) => [s.id, s])))
  const commitments = memo((all: SetState['commitments']) => filter<string, Commitment>(all, (c) => c.shown))
  const goals = memo((all: SetState['goals']) => filter<string, Goal>(all ?? none, (goal) => goal.shown))
  const session = memo(
    (
      ...[s, free]: [
        Pick<
          SessionState,
          | 'id'
          | 'number'
          | 'status'
          | 'createdAt'
          | 'startedAt'
          | 'plannedEnd'
          | 'closedAt'
          | 'facilitator'
          | 'controls'
          | 'spotlight'
        > | null,
        number | undefined,
      ]
    ): SessionView | null => {
      if (s === null) return null
      const {
        id,
        number,
        status,
        createdAt,
        startedAt,
        plannedEnd,
        closedAt,
        facilitator,
        controls,
        spotlight,
      } = s
      return {
        id,
        number,
        status,
        createdAt,
        ...(startedAt === undefined ? {} : { startedAt }),
        ...(plannedEnd === undefined ? {} : { plannedEnd }),
        ...(closedAt === undefined ? {} : { closedAt }),
        facilitator,
        controls,
        ...(free === undefined ? {} : { seatFreeAt: free }),
        ...(spotlight === undefined ? {} : { spotlight }),
      }
    },
    (a, b) => JSON.stringify(a) === JSON.stringify(b),
  )
  const course = memo(
    (
      current: SessionState['current'] | null,
      clock: SessionState['clock'],
      spent: SessionState['spent'],
      left: SessionState['left'],
      warned: SessionState['warned'],
    ): CommonView['course'] => ({ current: current ?? null, clock, spent, left, warned }),
  )
  const floor = memo(
    (state: SessionState | null) => (state === null ? null : floorOf(state)),
    (a, b) => JSON.stringify(a) === JSON.stringify(b),
  )
  const programme = createProgrammeView()
  const contract = memo((agreed: SetState['contract'], createdAt: number) =>
    contractOf({ createdAt, ...(agreed === undefined ? {} : { contract: agreed }) }),
  )
  const shownPhase = new WeakMap<PhaseState, PhaseState>()
  const phases = memo((all: SessionState['phases']) =>
    Object.fromEntries(
      Object.entries<PhaseState>(all).map(([id, state]) => {
        const shown = shownPhase.get(state) ?? shownOf(state)
        shownPhase.set(state, shown)
        return [id, shown]
      }),
    ),
  )
  const idle = { kind: 'idle' } as const
  const noItems: CommonView['agenda'] = []
  const noWarnings: readonly string[] = []

  return (set, state) => ({
    set: setView(
      set.id,
      set.name,
      set.purpose,
      set.language,
      set.facilitator,
      set.epoch,
      set.template,
      set.settings,
      set.agenda,
      set.presented,
      set.epochDue,
      until(set.createdAt, set.sessions, set.settings, set.open, set.keepChosenAt),
    ),
    members: members(set.members),
    devices: set.devices,
    sessions: sessions(set.sessions),
    commitments: commitments(set.commitments),
    goals: goals(set.goals),
    templates: set.templates ?? none,
    contract: contract(set.contract, set.createdAt),
    programme: programme(set.programme),
    session: session(state, state === null || state.status === 'closed' ? undefined : seatFreeAt(state)),
    agenda: state?.agenda ?? noItems,
    course: course(
      state?.current,
      state?.clock ?? idle,
      state?.spent ?? none,
      state?.left ?? none,
      state?.warned ?? noWarnings,
    ),
    pause: state?.pause ?? null,
    floor: floor(state),
    phases: state === null ? none : phases(state.phases),
    people: state?.people ?? none,
    guests: state?.guests ?? none,
    chat: state?.chat ?? none,
    airtime: state !== null && airtimeOpen(set, state) ? state.airtime : null,
    quiet: state !== null && reflects(state) ? (state.quiet ?? none) : none,
  })
}

/** What everybody sees of a phase: SPEC CN2 for *continue?*, all of it elsewhere. */
function shownOf(state: PhaseState): PhaseState {
  const shown = phaseOf(state.kind).shown
  return shown === undefined ? state : ({ kind: state.kind, data: shown(state.data) } as PhaseState)
}

/** The choices of the *continue?* that is on, unless they are open. */
function unseenChoices({ current, phases }: SessionState): ContinueState['choices'] | undefined {
  const state = current === undefined ? undefined : phases[current]
  return state?.kind === 'continue' && !state.data.opened ? state.data.choices : undefined
}

/** SPEC A5: everyone's airtime is seen in process reflection and after it, if the set chose so. */
function airtimeOpen(set: SetState, session: SessionState): boolean {
  return set.settings.airtimeInReflection && reflects(session)
}

/** Process reflection is on, or was. */
function reflects(session: SessionState): boolean {
  return session.agenda.some(
    (item) => item.kind === 'processReflection' && session.phases[item.id] !== undefined,
  )
}

/** The only parts of a session that anybody's own view is made from. */
type OwnSession = NonNullable<RoleWorld['session']> &
  Pick<SessionState, 'airtime'> & { choices: ContinueState['choices'] | undefined; held: string | undefined }

/**
 * One person's own slices, memoised; null for whoever has no place, or whose place or link is gone. Where nothing that
 * it is made from changed, it is the same object as before.
 */
export function createOwnView(): (world: World, me: MemberId) => OwnView | null {
  const self = memo((m: SetState['members'][MemberId]): OwnView['me'] => ({
    id: m.id,
    name: m.name,
    role: m.role,
    language: m.language,
    ...(m.email === undefined ? {} : { email: m.email }),
    ...(m.zone === undefined ? {} : { zone: m.zone }),
    wayBack: m.wayBack,
    ...(m.noMail === undefined ? {} : { noMail: m.noMail }),
    ...(m.guestOf === undefined ? {} : { guestOf: m.guestOf }),
  }))
  const roles = memo(
    (world: RoleWorld, me: MemberId): OwnView['roles'] => ({
      set: rolesOf(world, me, 'set'),
      session: rolesOf(world, me, 'session'),
    }),
    (a, b) => JSON.stringify(a) === JSON.stringify(b),
  )
  const hidden = memo(
    (all: SetState['commitments'], me: MemberId) =>
      filter<string, Commitment>(all, (c) => c.owner === me && !c.shown),
    (a, b) => Object.keys(a).length === 0 && Object.keys(b).length === 0,
  )
  const kept = memo(
    (all: SetState['kept'], me: MemberId) =>
      filter<string, KeptQuestions>(all, ({ member }) => member === me),
    (a, b) => Object.keys(a).length === 0 && Object.keys(b).length === 0,
  )
  const hiddenGoals = memo(
    (all: SetState['goals'], me: MemberId) =>
      filter<string, Goal>(all ?? none, (goal) => goal.owner === me && !goal.shown),
    (a, b) => Object.keys(a).length === 0 && Object.keys(b).length === 0,
  )
  const feedback = createFeedbackView()
  const feed = createFeedView()
  const details = memo((all: SetState['members']): OwnView['details'] =>
    Object.fromEntries(
      Object.values(all).map(({ id, email, zone, wayBack }) => [
        id,
        { wayBack, ...(email === undefined ? {} : { email }), ...(zone === undefined ? {} : { zone }) },
      ]),
    ),
  )
  const airtime = memo(ownAirtime, (a, b) => JSON.stringify(a) === JSON.stringify(b))

  const own = (set: SetState | null, session: OwnSession | null, me: MemberId): OwnView | null => {
    const member = set?.members[me]
    if (set === null || member === undefined) return null
    if (member.status === 'removed' || member.link.revoked) return null
    const steers = session !== null && session.status !== 'closed' && session.controls === me
    return {
      me: self(member),
      door: session?.guests[me] ?? null,
      roles: roles({ set, session }, me),
      // A guest's keys go out with their admission, not before.
      wraps: member.role === 'guest' && session?.guests[me] !== 'admitted' ? noWraps : member.wraps,
      hidden: hidden(set.commitments, me),
      hiddenGoals: hiddenGoals(set.goals, me),
      feedback: feedback(set.feedback, me, session?.held),
      feed: feed(set.programme?.feeds[me]),
      kept: kept(set.kept, me),
      choice: session?.choices?.[me] ?? null,
      airtime:
        session === null
          ? none
          : airtime(session.airtime, session.agenda, currentItem(session)?.id, me, steers),
      details: set.facilitator === me ? details(set.members) : null,
    }
  }
  const alone = memo((set: SetState | null, me: MemberId) => own(set, null, me))
  const inSession = memo(
    (
      ...[set, me, status, controls, guests, agenda, current, airtime, choices, held]: [
        SetState | null,
        MemberId,
        OwnSession['status'],
        OwnSession['controls'],
        OwnSession['guests'],
        OwnSession['agenda'],
        OwnSession['current'],
        OwnSession['airtime'],
        OwnSession['choices'],
        OwnSession['held'],
      ]
    ) =>
      own(
        set,
        {
          status,
          controls,
          guests,
          agenda,
          airtime,
          choices,
          held,
          ...(current === undefined ? {} : { current }),
        },
        me,
      ),
  )

  return ({ set, session }, me) => {
    if (session === null) return alone(set, me)
    const { status, controls, guests, agenda, current, airtime: counted } = session
    const choices = unseenChoices(session)
    return inSession(
      set,
      me,
      status,
      controls,
      guests,
      agenda,
      current,
      counted,
      choices,
      heldFeedback(session),
    )
  }
}

/** SPEC A4: whoever holds the controls sees all, live; everybody else their own, once a phase is over. */
function ownAirtime(
  all: SessionState['airtime'],
  agenda: SessionState['agenda'],
  current: SessionState['current'],
  me: MemberId,
  steers: boolean,
): OwnView['airtime'] {
  if (steers) return all
  const mine = agenda
    .filter((item) => item.id !== current)
    .flatMap((item) => {
      const ms = all[item.id]?.[me]
      return ms === undefined ? [] : [[item.id, { [me]: ms }] as const]
    })
  return Object.fromEntries(mine)
}
