import {
  type AirtimeReport,
  type Answer,
  airtimeReportSchema,
  askedSchema,
  type ClientEvents,
  captionSchema,
  cues,
  handOverSchema,
  handOverToSchema,
  pulseSchema,
  reactions,
  type Sealed,
  sideKeySchema,
  sideRoomWishSchema,
  whereabouts,
} from '@setroom/shared'
import * as z from 'zod/mini'
import type { Visit } from '../rooms/Visit.ts'
import type { Limit } from './tokenBucket.ts'

/** What a message does. Arguments are hostile until parsed; `ack` does nothing where the sender wants no answer. */
export type Message = {
  limit: Limit
  run(visit: Visit, args: readonly unknown[], ack: Ack): void | Promise<void>
  /** What is answered over the limit or after a fault; nothing unless said. */
  refuse?(ack: Ack, reason: 'slow-down' | 'not-saved', args: readonly unknown[], visit: Visit): void
}
export type Ack = (answer: unknown) => void

const invalid: Answer = { ok: false, reason: 'invalid' }
const refuse = (ack: Ack, reason: 'slow-down' | 'not-saved') => ack({ ok: false, reason } satisfies Answer)

/** Ids as they travel, here only ever handed on. */
const anId = askedSchema.shape.id as unknown as z.ZodMiniType<string>
const reports = z.array(airtimeReportSchema).check(z.minLength(1), z.maxLength(700))

/** Whether a parsed value is there; names the type for what follows. */
function parse<T>(schema: z.ZodMiniType<T>, value: unknown): T | undefined {
  const parsed = schema.safeParse(value)
  return parsed.success ? parsed.data : undefined
}

/** Every message a browser may send, with how often. */
export const messages: Readonly<Record<keyof ClientEvents, Message>> = {
  command: {
    limit: { perSecond: 20, burst: 40 },
    async run(visit, [asked], ack) {
      const parsed = parse(askedSchema, asked)
      if (parsed === undefined) return ack(invalid)
      await visit.command(parsed, ack)
    },
    refuse,
  },
  sync: {
    limit: { perSecond: 1, burst: 5 },
    run(visit, _, ack) {
      const whole = visit.whole()
      if (whole !== undefined) ack(whole)
    },
  },
  time: { limit: { perSecond: 10, burst: 40 }, run: (visit, _, ack) => ack(visit.now()) },
  place: {
    limit: { perSecond: 3, burst: 12 },
    async run(visit, [where], ack) {
      const parsed = parse(z.enum(whereabouts), where)
      ack(parsed === undefined ? invalid : await visit.place(parsed))
    },
    refuse,
  },
  media: {
    limit: { perSecond: 2, burst: 10 },
    run: async (visit, [move], ack) => ack(await visit.media(move === true)),
    refuse: (ack) => ack({ kind: 'not-now' }),
  },
  airtime: {
    limit: { perSecond: 10, burst: 40 },
    run(visit, [sent], ack) {
      const parsed = parse(reports as unknown as z.ZodMiniType<AirtimeReport[]>, sent)
      if (parsed !== undefined) visit.airtime(parsed, ack)
    },
  },
  speaking: {
    limit: { perSecond: 10, burst: 20 },
    run: (visit, [on]) => visit.speaking(on === true),
    // Falling silent must not get lost.
    refuse: (_, __, ___, visit) => visit.speaking(false),
  },
  microphone: {
    limit: { perSecond: 5, burst: 20 },
    run: (visit, [open]) => visit.microphone(open === true),
    refuse: (_, __, ___, visit) => visit.microphone(false),
  },
  cue: {
    limit: { perSecond: 1, burst: 6 },
    run(visit, [to, cue], ack) {
      const member = parse(anId, to)
      const word = parse(z.enum(cues), cue)
      const valid = member !== undefined && word !== undefined
      ack(valid ? visit.cue(member as Parameters<Visit['cue']>[0], word) : invalid)
    },
    refuse,
  },
  react: {
    limit: { perSecond: 2, burst: 6 },
    run(visit, [reaction]) {
      const parsed = parse(z.enum(reactions), reaction)
      if (parsed !== undefined) visit.react(parsed)
    },
  },
  caption: {
    limit: { perSecond: 3, burst: 12 },
    run(visit, [text], ack) {
      const parsed = parse(captionSchema, text)
      ack(parsed === undefined ? invalid : visit.caption(parsed))
    },
    refuse,
  },
  handOver: {
    limit: { perSecond: 2, burst: 20 },
    run(visit, [to, message], ack) {
      const whom = parse(handOverToSchema, to)
      const parsed = parse(handOverSchema, message)
      ack(whom === undefined || parsed === undefined ? invalid : visit.handOver(whom, parsed))
    },
    refuse,
  },
  sideRoom: {
    limit: { perSecond: 1, burst: 8 },
    run(visit, [wish], ack) {
      const parsed = parse(sideRoomWishSchema, wish)
      ack(parsed === undefined ? invalid : visit.sideRoom(parsed))
    },
    refuse,
  },
  sideKey: {
    limit: { perSecond: 2, burst: 10 },
    run(visit, [room, to, key], ack) {
      const parsed = parse(sideKeySchema, { room, to, key })
      ack(parsed === undefined ? invalid : visit.sideKey(parsed.room, parsed.to, parsed.key))
    },
    refuse,
  },
  pulse: {
    limit: { perSecond: 1, burst: 6 },
    async run(visit, [asked], ack) {
      const parsed = parse(pulseSchema, asked)
      ack(parsed === undefined ? invalid : await visit.pulse(parsed))
    },
    refuse,
  },
  pulseResults: {
    limit: { perSecond: 1, burst: 5 },
    async run(visit, [phase], ack) {
      const parsed = parse(anId, phase)
      const texts: readonly Sealed[] =
        parsed === undefined ? [] : await visit.pulseResults(parsed as Parameters<Visit['pulseResults']>[0])
      ack(texts)
    },
  },
}
