import type { MemberId } from '../ids.ts'
import { applyPatch, diff } from '../patch.ts'
import { isSecond } from '../people/rolesOf.ts'
import type { CommonView, OwnView } from '../views/index.ts'
import { createCommonView, createOwnView, createVisitorsView } from '../views/index.ts'
import type { World } from '../world.ts'
import { deepEqual } from './deepEqual.ts'
import {
  isOwn,
  isTold,
  marksIn,
  maySee,
  maySeeChoice,
  maySeeFeedback,
  maySeeGoal,
  maySeeLabel,
  sealedFor,
} from './marks.ts'
import { membersOnly } from './membersOnly.ts'

type Own = { make: ReturnType<typeof createOwnView>; shown: OwnView | null }

/** For tests: a server's view of everybody and a browser's copy of each, which lives on patches alone. */
export class ViewWatch {
  private readonly common = createCommonView()
  private shown: CommonView | null = null
  private readonly visitors = createVisitorsView()
  private shownToVisitors: CommonView | null = null
  private readonly own = new Map<string, Own>()
  private readonly names: readonly string[]

  constructor(names: readonly string[]) {
    this.names = names
  }

  /** What is wrong with what people see of this world, if anything. */
  fault(world: World): string | undefined {
    const { set, session } = world
    if (set === null) return undefined
    const next = this.common(set, session)
    this.shown = patched(this.shown, next)
    if (!deepEqual(this.shown, createCommonView()(set, session))) return '[V2] a patched view is another'
    for (const slice of Object.values(next)) {
      const [one] = this.strangers(slice, '')
      if (one !== undefined) return `[V1] everybody sees what is sealed for ${one}`
    }
    for (const member of Object.values(next.members))
      for (const secret of ['email', 'zone', 'wayBack', 'noMail', 'saidYesAt', 'declinedAt', 'wraps', 'link'])
        if (secret in member) return `[V1] everybody sees the ${secret} of ${member.id}`
    for (const mark of Object.values(next).flatMap((slice) => this.marks(slice))) {
      if (mark.kind === 'commitment' && maySee(set, mark.of, '')) continue
      if (mark.kind === 'goal' && maySeeGoal(set, mark.of, '')) continue
      if (mark.kind === 'airtime' && next.airtime !== null) continue
      if (mark.kind === 'choice' && maySeeChoice(session, mark.of, '')) continue
      if (mark.kind === 'share' && isTold(session, mark.of)) continue
      return `[V1] everybody sees the ${mark.kind} of ${mark.of}`
    }
    const visiting = this.visitorsFault(next)
    if (visiting !== undefined) return visiting
    for (const name of this.names) {
      const fault = this.ownFault(world, name as MemberId)
      if (fault !== undefined) return fault
    }
    return undefined
  }

  private visitorsFault(common: CommonView): string | undefined {
    const next = this.visitors(common)
    this.shownToVisitors = patched(this.shownToVisitors, next)
    if (!deepEqual(this.shownToVisitors, createVisitorsView()(common)))
      return '[V2] a patched view is another'
    const [slice] = membersOnly(next)
    if (slice !== undefined) return `[V5] whoever comes to one session sees ${slice}`
    for (const { kind, of } of Object.values(next).flatMap((one) => this.marks(one)))
      if (kind !== 'choice' && kind !== 'share')
        return `[V5] whoever comes to one session sees the ${kind} of ${of}`
    return undefined
  }

  private ownFault(world: World, me: MemberId): string | undefined {
    const { set, session } = world
    const watch = this.own.get(me) ?? { make: createOwnView(), shown: null }
    const next = watch.make(world, me)
    this.own.set(me, { ...watch, shown: next === null ? null : patched(watch.shown, next) })
    const fresh = createOwnView()(world, me)
    if (!deepEqual(this.own.get(me)?.shown ?? null, fresh)) return `[V2] ${me}'s patched view is another`
    const member = set?.members[me]
    if (set === null || member === undefined) return next === null ? undefined : `[L6] ${me} sees something`
    if (next === null)
      return member.status === 'removed' || member.link.revoked ? undefined : `${me} sees nothing`
    if (member.guestOf !== undefined && session?.guests[me] !== 'admitted') {
      if (next.wraps.length > 0) return `[V3] ${me} has keys at the door`
    }
    const steers =
      session !== null && session.status !== 'closed' && (session.controls === me || isSecond(session, me))
    if (!steers && session?.current !== undefined && next.airtime[session.current] !== undefined) {
      return `[A4] ${me} sees airtime of the phase that is on`
    }
    for (const slice of Object.values(next)) {
      const [one] = this.strangers(slice, me)
      if (one !== undefined) return `[V1] ${me} sees what is sealed for ${one}`
    }
    for (const mark of Object.values(next).flatMap((slice) => this.marks(slice))) {
      // Nobody needs a hash, not even its owner.
      if (mark.kind === 'hash') return `[V1] ${me} sees the hash of ${mark.of}`
      if (mark.kind === 'answer') return `[Y2] ${me} sees an answer`
      if (isOwn(set, mark, me)) continue
      if (mark.kind === 'goal' && maySeeGoal(set, mark.of, me)) continue
      if (mark.kind === 'feedback' && maySeeFeedback(world, mark.of, me)) continue
      if (mark.of === me && mark.kind !== 'commitment') continue
      if (mark.kind === 'choice' && maySeeChoice(session, mark.of, me)) continue
      if (mark.kind === 'commitment' && maySee(set, mark.of, me)) continue
      if (mark.kind === 'airtime' && steers) continue
      if (mark.kind === 'label' && maySeeLabel(world, mark.of, me, steers)) continue
      if ((mark.kind === 'mail' || mark.kind === 'zone') && set.facilitator === me) continue
      return `[V1] ${me} sees the ${mark.kind} of ${mark.of}`
    }
    return undefined
  }

  /** For whom else than this person texts in a slice are sealed, their own feedback to others left out. */
  private strangers(slice: unknown, me: string): readonly string[] {
    return partsOf(slice)
      .filter((part) => !isNoteFrom(part, me))
      .flatMap((part) => [...sealedFor(part)].filter((to) => to !== me))
  }

  /** Items one by one, so that only those that changed are looked through. */
  private marks(slice: unknown) {
    return partsOf(slice).flatMap((part) => marksIn(part, this.names))
  }
}

function isNoteFrom(part: unknown, me: string): boolean {
  return typeof part === 'object' && part !== null && 'from' in part && part.from === me && me !== ''
}

/** The items of a collection; what holds words or numbers itself is one. */
function partsOf(slice: unknown): readonly unknown[] {
  if (typeof slice !== 'object' || slice === null) return []
  const items: readonly unknown[] = Object.values(slice)
  return items.every((item) => typeof item === 'object') ? items : [slice]
}

function patched<V extends CommonView | OwnView>(shown: V | null, next: V): V {
  if (shown === null) return next
  const patch = diff(shown, next)
  if (patch === undefined) return shown
  if (!deepEqual(JSON.parse(JSON.stringify(patch)), patch)) throw new Error('[V2] a patch does not travel')
  return applyPatch(shown, patch)
}
