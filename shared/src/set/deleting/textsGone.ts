import type { TextId } from '../../ids.ts'
import { evolveSession } from '../../session/evolve.ts'
import type { SessionState } from '../../session/session.ts'
import { upcastSession, upcastSet, type WrittenEvent } from '../../upcast.ts'
import type { World } from '../../world.ts'
import { evolveSet } from '../evolve.ts'
import type { SetState } from '../set.ts'
import { type Loss, sessionLosses, setLosses } from './losses.ts'
import { textIdsOf } from './textIdsOf.ts'

/** Since when a text is out of reach, epoch ms; `deleted` by a person, or else in the course of things, as other words came. */
export type TextGone = { at: number; deleted: boolean }

/** SPEC DT1: whether a change leaves texts behind that nobody can come to any more, and because somebody deleted them. */
export function textsLost(before: World, after: World): 'deleted' | 'replaced' | undefined {
  // Most of what happens changes nothing that is written.
  const lost = [
    ...between(setLosses, before.set, after.set),
    ...between(sessionLosses, before.session, after.session),
  ]
  if (lost.length === 0) return undefined
  return lost.some(({ byHand }) => byHand) ? 'deleted' : 'replaced'
}

function between<S>(lossesOf: (before: S, after: S) => readonly Loss[], before: S | null, after: S | null) {
  return before === null || after === null || before === after ? [] : lossesOf(before, after)
}

/** Whose words go with them, which is told in another way. */
const leaving: ReadonlySet<string> = new Set(['memberLeft', 'memberDeclined'])

/**
 * SPEC DT1: the texts of a set's stream, and of those of its sessions, that nothing in any of them refers to any more. With
 * what was deleted go all the words it ever had, also those that others had taken the place of.
 */
export function textsGone(
  events: readonly WrittenEvent[],
  sessions: readonly (readonly WrittenEvent[])[] = [],
): ReadonlyMap<TextId, TextGone> {
  const gone = new Map<TextId, TextGone>()
  const nextSet = (set: SetState | null, event: WrittenEvent) => evolveSet(set, upcastSet(event), event.at)
  // Most of a session's events are of airtime, in which nothing is written.
  const nextSession = (session: SessionState | null, event: WrittenEvent) =>
    event.type === 'airtimeCounted' ? session : evolveSession(session, upcastSession(event))
  const last = [
    ...sessions.map((stream) => collect(stream, nextSession, sessionLosses, gone)),
    collect(events, nextSet, setLosses, gone),
  ]
  for (const id of textIdsOf(last)) gone.delete(id)
  return gone
}

/** Notes what a stream leaves behind; gives the state it ends in. */
function collect<S>(
  events: readonly WrittenEvent[],
  evolve: (state: S | null, event: WrittenEvent) => S | null,
  lossesOf: (before: S, after: S) => readonly Loss[],
  gone: Map<TextId, TextGone>,
): S | null {
  /** The texts a thing ever had, by its name. */
  const earlier = new Map<string, Set<TextId>>()
  let state: S | null = null
  for (const event of events) {
    const next: S | null = evolve(state, event)
    for (const { name, ids, lost, whole, byHand } of between(lossesOf, state, next)) {
      const ever = new Set([...(earlier.get(name) ?? []), ...ids])
      for (const id of whole ? ever : lost)
        gone.set(id, { at: event.at, deleted: byHand && !leaving.has(event.type) })
      earlier.set(name, ever)
    }
    state = next
  }
  return state
}
