import type { TextId } from '../../ids.ts'
import type { PhaseState } from '../../phases/index.ts'
import type { SessionState } from '../../session/session.ts'
import type { SetState } from '../set.ts'
import { textIdsOf } from './textIdsOf.ts'

/** Things that hold texts, by what they are called. */
type Things = Readonly<Record<string, unknown>>
/** A thing that has fewer texts than before: `ids` it had, `lost` it has no more; `whole` where the thing itself is gone. */
export type Loss = {
  name: string
  ids: readonly TextId[]
  lost: readonly TextId[]
  whole: boolean
  byHand: boolean
}

/**
 * Everything of a set that is deleted, or put into other words, singly. Agendas are no part of it: sessions that are
 * over refer to the same texts.
 */
const ofSet: Readonly<Record<string, (set: SetState) => Things | undefined>> = {
  commitment: (set) => set.commitments,
  kept: (set) => set.kept,
  goal: (set) => set.goals,
  feedback: (set) => set.feedback,
  learning: (set) => set.learnings,
  carried: (set) => set.supervision?.carried,
  theme: (set) => set.supervision?.themes,
  consent: (set) => set.consents,
  note: (set) => set.notes?.all,
  shelf: (set) => set.shelf,
  clause: (set) => set.contract?.clauses,
  apology: ({ programme: { apologies = {} } = {} }) =>
    Object.fromEntries(
      Object.entries(apologies).flatMap(([session, of]) =>
        Object.entries(of).map(([member, one]) => [`${session} ${member}`, one]),
      ),
    ),
  poll: ({ programme: { poll } = {} }) => (poll === undefined ? undefined : { [poll.id]: poll }),
  // Each by its words: an address that takes another's place is no other words for it, the old one is closed.
  feed: ({ programme }) =>
    programme && Object.fromEntries(Object.values(programme.feeds).map((feed) => [feed.text.id, feed])),
  template: ({ templates = {} }) =>
    Object.fromEntries(Object.entries(templates).map(([id, { name }]) => [id, name])),
  set: ({ purpose, settings: { ownCall, turnTo, outside } }) => ({ purpose, ownCall, turnTo, outside }),
}

/** What is written in a session and can be taken back, or put into other words. */
const ofSession: Readonly<Record<string, (session: SessionState) => Things | undefined>> = {
  bid: (session) => inPhases(session, ({ kind, data }) => (kind === 'bids' ? data.bids : {})),
  agreement: (session) => inPhases(session, ({ kind, data }) => (kind === 'repair' ? data.agreements : {})),
  call: ({ callAddress }) => ({ address: callAddress }),
  phase: ({ phases }) =>
    Object.fromEntries(Object.entries(phases).filter(([, { kind }]) => kind !== 'bids' && kind !== 'repair')),
}

function inPhases({ phases }: SessionState, thingsOf: (phase: PhaseState) => Things): Things {
  return Object.fromEntries(
    Object.entries(phases).flatMap(([phase, state]) =>
      Object.entries(thingsOf(state)).map(([id, thing]) => [`${phase} ${id}`, thing]),
    ),
  )
}

/**
 * What people delete: not what comes to an end by itself, as a search for a date does. In an older copy of a set
 * `deletedAgain` deletes it, except for what was said in a session, which is there without words.
 */
const byHand: ReadonlySet<string> = new Set([
  ...['commitment', 'kept', 'goal', 'feedback', 'learning', 'carried', 'note', 'shelf', 'apology'],
  ...['theme', 'template', 'feed'],
  ...['bid', 'agreement'],
])

/** What of a set has fewer texts than before. */
export const setLosses = (before: SetState, after: SetState) => losses(ofSet, before, after)

/** What of a session has fewer texts than before; none where the two are not the same session. */
export const sessionLosses = (before: SessionState, after: SessionState) =>
  before.id === after.id && (before.phases !== after.phases || before.callAddress !== after.callAddress)
    ? losses(ofSession, before, after)
    : []

function losses<S>(
  kinds: Readonly<Record<string, (state: S) => Things | undefined>>,
  before: S,
  after: S,
): readonly Loss[] {
  return Object.entries(kinds).flatMap(([kind, thingsOf]) => {
    const [had, has = {}] = [thingsOf(before), thingsOf(after)]
    if (had === undefined || had === has) return []
    return Object.entries(had).flatMap(([id, thing]): Loss[] => {
      const now = has[id]
      if (thing === now) return []
      const ids = textIdsOf(thing)
      const left = new Set(textIdsOf(now))
      const lost = ids.filter((text) => !left.has(text))
      const whole = now === undefined
      return lost.length === 0
        ? []
        : [{ name: `${kind} ${id}`, ids, lost, whole, byHand: whole && byHand.has(kind) }]
    })
  })
}
