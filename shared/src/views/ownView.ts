import type { CommitmentId, ConsentId, GoalId, LearningId, MemberId } from '../ids.ts'
import { memo } from '../memo.ts'
import { isPlaceClosed } from '../people/isPlaceClosed.ts'
import { leads } from '../people/leads.ts'
import type { ContinueState } from '../phases/continue/phase.ts'
import type { EpochWrap, Text } from '../sealing/index.ts'
import type { Guest, SessionState } from '../session/session.ts'
import { createAskedView, type MyAsking } from '../set/consent/view.ts'
import { heldFeedback } from '../set/feedback/decide.ts'
import type { FeedbackNote } from '../set/feedback/state.ts'
import { createFeedbackView } from '../set/feedback/view.ts'
import type { Goal } from '../set/goals/state.ts'
import { createMyLearningsView, type MyLearning } from '../set/learnings/view.ts'
import { createFeedView, type FeedView } from '../set/programme/view.ts'
import type { Commitment, KeptQuestions, SetState } from '../set/set.ts'
import type { Trends } from '../set/trends/state.ts'
import { trendsFor } from '../set/trends/view.ts'
import type { SideRoom } from '../sideRoom/sideRoom.ts'
import { askedSideRoom } from '../sideRoom/view.ts'
import type { World } from '../world.ts'
import { type AirtimeView, createOwnAirtime, type HeardView } from './airtime.ts'
import { createDetailsView, type DetailsView } from './details.ts'
import { doorOf, wrapsFor } from './door.ts'
import { createKeptView } from './kept.ts'
import { type AllLabels, createLabels, createLabelsView, type LabelsView } from './labels.ts'
import { createMeView, type MeView } from './me.ts'
import { unseenChoices } from './phases.ts'
import { createPick } from './pick.ts'
import { none } from './records.ts'
import { createRolesView, type RolesView } from './roles.ts'
import { createHidden } from './shown.ts'

/** What this one person sees. */
export type OwnView = {
  me: MeView
  /** A guest's place at the door of their session: null before it is open, and for everybody else. */
  door: Guest | null
  /** Judged by the policy table, for greying out. */
  roles: RolesView
  /** Keys wrapped for this person. */
  wraps: readonly EpochWrap[]
  /** Own commitments that the others do not see. */
  hidden: Readonly<Record<CommitmentId, Commitment>>
  /** Own learning goals that the others do not see. */
  hiddenGoals: Readonly<Record<GoalId, Goal>>
  /** Own answers about learnings; the facilitator's, what is called how where it went. */
  learning: Readonly<Record<LearningId, MyLearning>>
  /** Feedback: what one wrote, and what was handed out to oneself. */
  feedback: Readonly<Record<string, FeedbackNote>>
  /** What is asked of oneself just now, and what one answered. */
  asked: Readonly<Record<ConsentId, MyAsking>>
  /** Own private calendar address: the token, sealed for oneself. */
  feed: FeedView | null
  /** Questions kept from own rounds, of all sessions. */
  kept: Readonly<Record<string, KeptQuestions>>
  /** Labels of questions: of own ones, those one gave and, for whoever leads, those given since the set chose so. */
  labels: LabelsView
  /** Own choice in *continue?*, as long as the choices are not open. */
  choice: Text | null
  /** The side room that this person asks for or is asked into; null once it is open. */
  sideRoom: SideRoom | null
  /** Own voiced ms in phases that are over; whoever holds the controls: everybody's, live. */
  airtime: AirtimeView
  /** When each person was last heard, epoch ms; empty for whoever does not lead. */
  heard: HeardView
  /** Up to when this person has read the set's notes, epoch ms; 0 where they have read none. */
  notesReadUntil: number
  /** What is kept for the set's trends; null for whoever is no member. */
  trends: Trends | null
  /** Details that only the facilitator needs; null for everybody else. */
  details: DetailsView | null
}

/** All of a session that own views look at as it stands. */
const looksAt = [
  'status',
  'controls',
  'facilitator',
  'second',
  'guests',
  'agenda',
  'current',
  'airtime',
] as const satisfies readonly (keyof SessionState)[]

/** The only parts of a session that anybody's own view is made from. */
type OwnSession = Pick<SessionState, (typeof looksAt)[number]>

/**
 * One person's own slices, memoised; null for whoever has no place, or whose place or link is gone. Where nothing that
 * it is made from changed, it is the same object as before.
 */
export function createOwnView(): (
  world: World,
  me: MemberId,
  sideRoom?: SideRoom | null,
  heard?: HeardView,
) => OwnView | null {
  const pick = createPick<OwnSession>(looksAt)
  const self = createMeView()
  const roles = createRolesView()
  const hidden = createHidden<CommitmentId, Commitment>()
  const hiddenGoals = createHidden<GoalId, Goal>()
  const learning = createMyLearningsView()
  const feedback = createFeedbackView()
  const asked = createAskedView()
  const feed = createFeedView()
  const kept = createKeptView()
  const labels = createLabelsView()
  const given = createLabels()
  const airtime = createOwnAirtime()
  const details = createDetailsView()

  const own = memo(
    (
      set: SetState | null,
      session: OwnSession | null,
      choices: ContinueState['choices'] | undefined,
      held: string | undefined,
      sideRoom: SideRoom | null,
      all: AllLabels,
      heard: HeardView,
      me: MemberId,
    ): OwnView | null => {
      const member = set?.members[me]
      if (set === null || member === undefined) return null
      if (isPlaceClosed(member)) return null
      const facilitates = set.facilitator === me
      return {
        me: self(member),
        door: doorOf(session, me),
        roles: roles(set, session, me),
        wraps: wrapsFor(member, session),
        hidden: hidden(set.commitments, me),
        hiddenGoals: hiddenGoals(set.goals, me),
        learning: learning(set.learnings, me, facilitates),
        feedback: feedback(set.feedback, me, held),
        asked: asked(set.consents, me),
        feed: feed(set.programme?.feeds[me]),
        kept: kept(set.kept, me),
        labels: labels(all, me, set.settings.labelsToFacilitator && leads(session, me)),
        choice: choices?.[me] ?? null,
        sideRoom,
        airtime: airtime(session, me),
        heard,
        notesReadUntil: set.notes?.readUntil[me] ?? 0,
        trends: trendsFor(member, set.trends),
        details: facilitates ? details(set.members) : null,
      }
    },
  )

  return ({ set, session }, me, sideRoom = null, heard = none) => {
    if (session === null) return own(set, null, undefined, undefined, null, none, none, me)
    const asked = askedSideRoom(sideRoom, me)
    return own(
      set,
      pick(session),
      unseenChoices(session),
      heldFeedback(session),
      asked,
      given(session.phases),
      leads(session, me) ? heard : none,
      me,
    )
  }
}
