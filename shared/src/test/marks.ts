import type { MemberId } from '../ids.ts'
import type { Labels } from '../phases/openQuestions/state.ts'
import type { Text } from '../sealing/index.ts'
import { sealedIn } from '../sealing/sealedIn.ts'
import type { SessionState } from '../session/session.ts'
import type { FeedbackNote } from '../set/feedback/state.ts'
import type { CalendarFeed } from '../set/programme/state.ts'
import type { KeptQuestions, SetState } from '../set/set.ts'
import type { World } from '../world.ts'

/**
 * What is one person's and shows it: e-mail, zone, wrapped keys and the hashes of links and calendars by owner, texts of
 * commitments and goals by their id; choices, kept questions, feedback and calendar secrets, labels and shares by a word of their own; veiled answers are nobody's to see.
 */
export type Mark = { kind: Kind | 'airtime'; of: string }
type Kind =
  | 'mail'
  | 'zone'
  | 'wrap'
  | 'hash'
  | 'commitment'
  | 'choice'
  | 'kept'
  | 'feed'
  | 'goal'
  | 'feedback'
  | 'answer'
  | 'label'
  | 'share'

/** For tests: a word (base64url) that is found again wherever it leaks to. */
export const marked = (kind: Kind, of: string) => `MARK-${kind}-${of}-END`

/** For tests: a hash (43 characters) of whoever this is; nobody at all is shown it. */
export const markedHash = (of: string) =>
  `${marked('hash', of.replace(/\W/g, ''))}${'h'.repeat(43)}`.slice(0, 43)

/** For tests: the hash of every link: nobody at all is shown one. */
export const LINK_HASH = 't'.repeat(43)

/** For tests: airtime of ten digits that tells whose it is; no other number is as long. `index` 0–99, `ms` below a million. */
export const markedMs = (index: number, ms: number) => 1_000_000_000 + index * 1_000_000 + ms

const found = new WeakMap<object, readonly Mark[]>()
const pattern =
  /MARK-(mail|zone|wrap|hash|commitment|choice|kept|feedback|feed|goal|answer|label|share)-(\w+)-END|\b(1\d{9})\b|t{43}/g

/** For tests: every mark in a value, told once for each object. `names` are the owners of airtime by index. */
export function marksIn(value: unknown, names: readonly string[]): readonly Mark[] {
  if (typeof value !== 'object' || value === null) return []
  const known = found.get(value)
  if (known !== undefined) return known
  const marks = [...JSON.stringify(value).matchAll(pattern)].map(
    ([whole, kind, of, ms]): Mark =>
      whole === LINK_HASH
        ? { kind: 'hash', of: 'a link' }
        : ms === undefined
          ? { kind: kind as Mark['kind'], of: of ?? '' }
          : { kind: 'airtime', of: names[Math.floor((Number(ms) - 1_000_000_000) / 1_000_000)] ?? '?' },
  )
  found.set(value, marks)
  return marks
}

/** For tests: whether the commitment whose text this is may be seen by this person. */
export function maySee(set: SetState, commitment: string, person: string): boolean {
  const one = Object.values(set.commitments).find((c) => c.id === commitment)
  return one !== undefined && (one.shown || one.owner === person)
}

/** For tests: whether the learning goal whose text this is may be seen by this person. */
export function maySeeGoal(set: SetState, goal: string, person: string): boolean {
  const one = Object.values(set.goals ?? {}).find((g) => g.id === goal)
  return one !== undefined && (one.shown || one.owner === person)
}

/** For tests: whether feedback with this mark is this person's to see: written by them, or handed out to them. */
export function maySeeFeedback({ set, session }: World, mark: string, person: string): boolean {
  const note = Object.values<FeedbackNote>(set?.feedback ?? {}).find(
    ({ text }) => 'ct' in text && text.ct.startsWith(marked('feedback', mark)),
  )
  if (note === undefined) return false
  const phase = session?.id === note.session ? session.phases[note.phase] : undefined
  const waits = phase?.kind === 'peerFeedback' && !phase.data.handedOut
  return note.from === person || (note.to === person && !waits)
}

/** For tests: whether the choice to continue with this mark may be seen by this person, or by everybody (''). */
export function maySeeChoice(session: SessionState | null, mark: string, person: string): boolean {
  return Object.values(session?.phases ?? {}).some(
    (state) =>
      state.kind === 'continue' &&
      Object.entries(state.data.choices).some(
        ([member, choice]) =>
          'ct' in choice &&
          choice.ct.startsWith(marked('choice', mark)) &&
          (state.data.opened || member === person),
      ),
  )
}

/** For tests: whether kept questions or a calendar's secret with this mark are this person's own. */
export function isOwn(set: SetState, { kind, of }: Mark, person: string): boolean {
  if (kind !== 'kept' && kind !== 'feed') return false
  const texts: readonly Text[] =
    kind === 'kept'
      ? Object.values<KeptQuestions>(set.kept)
          .filter(({ member }) => member === person)
          .map(({ text }) => text)
      : Object.entries<CalendarFeed>(set.programme?.feeds ?? {})
          .filter(([member]) => member === person)
          .map(([, { text }]) => text)
  return texts.some((text) => 'ct' in text && text.ct.startsWith(marked(kind, of)))
}

const withMark = (text: Text, kind: 'label' | 'share', of: string) =>
  'ct' in text && text.ct.startsWith(marked(kind, of))

/** For tests: whether the label with this mark may be seen by this person; `leads`: they lead the session. */
export function maySeeLabel({ set, session }: World, mark: string, person: string, leads: boolean): boolean {
  return Object.values(session?.phases ?? {}).some(
    ({ kind, data }) =>
      kind === 'openQuestions' &&
      Object.values<Labels>(data.labels ?? {})
        .flatMap(({ own, noted }) => [own?.label ?? [], noted?.label ?? []].flat())
        .some(
          ({ asker, by, text, forLead }) =>
            withMark(text, 'label', mark) &&
            ([asker, by].includes(person as MemberId) ||
              (leads && forLead === true && set?.settings.labelsToFacilitator === true)),
        ),
  )
}

/** For tests: whether the share with this mark is told, among enough of them. */
export function isTold(session: SessionState | null, mark: string): boolean {
  return Object.values(session?.phases ?? {}).some(
    ({ kind, data }) =>
      kind === 'openQuestions' &&
      data.told !== undefined &&
      data.told.length >= 4 &&
      data.told.some((text) => withMark(text, 'share', mark)),
  )
}

const strangers = new WeakMap<object, ReadonlySet<string>>()

/** For tests: for whom alone texts in a value are sealed. */
export function sealedFor(value: unknown): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return new Set()
  const known = strangers.get(value)
  if (known !== undefined) return known
  const found = new Set(sealedIn(value).flatMap(({ to }) => (to === undefined ? [] : [to as string])))
  strangers.set(value, found)
  return found
}
