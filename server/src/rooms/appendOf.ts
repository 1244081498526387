import {
  type Actor,
  type Decision,
  EVENT_VERSION,
  type Sealed,
  type SessionEvent,
  type SessionId,
  type SetEvent,
  type SetId,
  type World,
} from '@setroom/shared'
import type { Append, JournalEvent } from '../journal/Journal.ts'
import type { HeldWorld } from './heldWorld.ts'
import { indexChanges } from './indexChanges.ts'
import type { Along } from './Rooms.ts'

/** A decision on its way to the journal. */
export type Decided = {
  set: SetId
  held: HeldWorld
  decision: Decision
  after: World
  /** Who gave the command, whose texts these are then. */
  actor: Actor
  /** Epoch ms. */
  now: number
  receipt: { actor: string; commandId: string } | undefined
  along: Along
  anonymous: readonly Sealed[]
}

/** What tells of the set itself: whoever wrote it, its words stay when they leave (SPEC E3). */
const ofTheSet: ReadonlySet<string> = new Set<SetEvent['type']>([
  'setCreated',
  'setEdited',
  'contractChanged',
  'pulseKept',
])

/** The session whose stream the events belong to, and its version before them. */
function sessionStream({ held, decision }: Decided): { id: SessionId; expected: number } | undefined {
  const created = decision.session.find((event) => event.type === 'sessionCreated')
  if (created !== undefined) return { id: created.session, expected: 0 }
  const { session } = held.world
  if (session === null || (session.status === 'closed' && decision.session.length === 0)) return undefined
  return { id: session.id, expected: held.versions.session }
}

/**
 * Everything the decision changes, as one transaction. Both streams are named even where one gets no events: what was
 * decided looked at both, so neither may have moved.
 */
export function appendOf(decided: Decided): Append {
  const { set, held, decision, after, actor, now, receipt, along, anonymous } = decided
  const writer = actor === 'system' || decision.set.some(({ type }) => ofTheSet.has(type)) ? undefined : actor
  const session = sessionStream(decided)
  return {
    set,
    ...(writer === undefined ? {} : { writer }),
    streams: [
      { stream: `set:${set}`, expected: held.versions.set, events: recorded(decision.set, now) },
      ...(session === undefined
        ? []
        : [
            {
              stream: `session:${session.id}` as const,
              expected: session.expected,
              events: recorded(decision.session, now),
            },
          ]),
    ],
    ...(receipt === undefined
      ? {}
      : { receipt: { stream: `set:${set}` as const, ...receipt, outcome: { ok: true } } }),
    index: [...indexChanges(held.world, decision, after, now), ...(along.index ?? [])],
    ...(anonymous.length === 0 || session === undefined
      ? {}
      : { anonymous: { session: session.id, texts: anonymous } }),
  }
}

/** What is held once that is committed. */
export function heldAfter(decided: Decided): HeldWorld {
  const { held, decision, after } = decided
  const session = sessionStream(decided)
  return {
    world: after,
    versions: {
      set: held.versions.set + decision.set.length,
      session: (session?.expected ?? held.versions.session) + decision.session.length,
    },
  }
}

function recorded(events: readonly (SetEvent | SessionEvent)[], now: number): JournalEvent[] {
  return events.map((event) => ({ at: now, ...event, v: EVENT_VERSION }))
}
