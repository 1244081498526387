import * as z from 'zod/mini'
import type { QuietAfterQuestions } from '../airtime/index.ts'
import type { MemberId, PhaseId } from '../ids.ts'
import { type PhaseKind, type PhaseMove, phaseKinds } from '../phases/index.ts'
import { movesOf } from '../phases/schemas.ts'
import { sealedSchema } from '../sealing/index.ts'
import { agendaSchema } from '../set/agendaSchema.ts'
import { duration, id } from '../wire.ts'

const of = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape })

/** `from` is the phase the sender saw: a double click becomes `stale` instead of two steps. */
const from = { from: id<PhaseId>() }
const whom = { member: id<MemberId>() }

/** A move is checked by the schema of the phase kind it names. */
const move = z.custom<PhaseMove>((value) => {
  if (typeof value !== 'object' || value === null || !('kind' in value) || !('move' in value)) return false
  const { kind } = value
  if (!phaseKinds.includes(kind as PhaseKind)) return false
  return movesOf(kind as PhaseKind).safeParse(value.move).success
})

/** Everything that can be asked of a session by a person. */
export const sessionCommandSchema = z.discriminatedUnion('type', [
  of('session.start', {}),
  of('session.advance', from),
  of('session.back', from),
  of('session.jump', { ...from, to: id<PhaseId>() }),
  of('session.adjust', { ...from, ms: duration }),
  of('session.close', {}),
  of('agenda.edit', { agenda: agendaSchema }),
  of('presenter.set', { round: z.int().check(z.minimum(1)), member: z.nullable(id<MemberId>()) }),
  of('floor.set', { ...from, mode: z.enum(['soft', 'strict']) }),
  /** To the fallback call that the contract names, or back. */
  of('call.move', { to: z.enum(['own', 'here']), address: z.exactOptional(sealedSchema) }),
  of('person.mute', whom),
  of('spotlight.set', { member: z.nullable(id<MemberId>()) }),
  of('guest.admit', whom),
  of('guest.refuse', whom),
  of('seat.handOver', whom),
  of('seat.take', {}),
  of('seat.takeBack', {}),
  /** Of two facilitators the one who does not hold the controls asks for them, or takes what was offered. */
  of('seat.ask', {}),
  of('seat.decline', {}),
  of('clock.stop', {}),
  of('clock.resume', {}),
  of('pause', {}),
  of('pause.need', { need: z.enum(['goOn', 'break', 'silence', 'endRound']) }),
  of('round.end', from),
  of('round.postpone', from),
  of('hand.raise', {}),
  of('hand.lower', {}),
  of('listening.set', { on: z.boolean() }),
  of('byTurns.set', { on: z.boolean() }),
  of('chat.say', { text: sealedSchema }),
  of('phase.move', { ...from, move }),
])

/** Said by the server alone. */
export type SystemCommand =
  | { type: 'person.arrived'; member: MemberId }
  /** `since` is when the connection broke, before the ten seconds of grace. */
  | { type: 'person.left'; member: MemberId; since: number }
  | { type: 'tick' }
  /** Nobody has been here for long (SPEC C8). */
  | { type: 'session.abandon' }
  | {
      type: 'airtime.count'
      until: number
      totals: Readonly<Record<PhaseId, Readonly<Record<MemberId, number>>>>
      quiet?: Readonly<Record<PhaseId, QuietAfterQuestions>>
    }

export type SessionCommand = z.infer<typeof sessionCommandSchema>
