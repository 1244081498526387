import type { SessionEvent } from './session/events.ts'
import type { SetEvent } from './set/events.ts'

/** An event as the journal keeps it: with its version of shape and the instant it was recorded (epoch ms). */
export type Recorded<E> = E & { v: number; at: number }

/** The version of shape of events written now; older ones are upcast on load. */
export const EVENT_VERSION = 1

/** An event of whatever shape it had when it was written. */
export type WrittenEvent = { readonly type: string; readonly v: number; readonly at: number }

/**
 * One change of the shape of events: those of `type` written with a version up to `upTo` are turned by `change` into
 * the shape of `upTo + 1`. `change` may rename the type; version and instant are kept for it.
 */
export type Upcast = {
  readonly type: string
  readonly upTo: number
  readonly change: (old: Readonly<Record<string, unknown>>) => { type: string; [field: string]: unknown }
}

/**
 * Every change of shape since the first release, oldest first, for good: journals live longer than releases. Whoever
 * changes an event's shape raises EVENT_VERSION and adds a step here; the golden journals say whether it was forgotten.
 */
export const setUpcasts: readonly Upcast[] = []
/** As `setUpcasts`, for a session's stream. */
export const sessionUpcasts: readonly Upcast[] = []

/**
 * Brings an event to the present shape, step by step. Throws RangeError for one that a later release wrote: going on
 * without understanding it would lose what it says.
 */
export function upcast<E extends WrittenEvent>(
  event: WrittenEvent,
  steps: readonly Upcast[],
  present: number = EVENT_VERSION,
): E {
  if (event.v > present) throw new RangeError(`event of a later version: ${event.type} ${event.v}`)
  let raised: WrittenEvent = event
  for (const { type, upTo, change } of steps) {
    if (raised.type === type && raised.v <= upTo) {
      raised = { ...change({ ...raised }), v: upTo + 1, at: raised.at }
    }
  }
  return (raised.v === present ? raised : { ...raised, v: present }) as E
}

/** An event of a set's stream in its present shape. */
export function upcastSet(recorded: WrittenEvent): Recorded<SetEvent> {
  return upcast<Recorded<SetEvent>>(recorded, setUpcasts)
}

/** An event of a session's stream in its present shape. */
export function upcastSession(recorded: WrittenEvent): Recorded<SessionEvent> {
  return upcast<Recorded<SessionEvent>>(recorded, sessionUpcasts)
}
