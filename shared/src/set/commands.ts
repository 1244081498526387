import * as z from 'zod/mini'
import type { CommitmentId, ConsentId, DeviceId, LinkId, MemberId, SessionId, SetId } from '../ids.ts'
import { epochWrapSchema, personKeySchema, rotationSchema, sealedSchema } from '../sealing/index.ts'
import { id, instant, shortText, zone } from '../wire.ts'
import { agendaSchema } from './agendaSchema.ts'
import { consentCommands } from './consent/commands.ts'
import { contractCommands } from './contract/commands.ts'
import { feedbackCommands } from './feedback/commands.ts'
import { goalCommands } from './goals/commands.ts'
import { learningCommands } from './learnings/commands.ts'
import { leavingCommands } from './leaving/commands.ts'
import { noteCommands } from './notes/commands.ts'
import { datesSchema, programmeCommands } from './programme/commands.ts'
import { languages } from './set.ts'
import { settingsSchema } from './settings.ts'
import { shelfCommands } from './shelf/commands.ts'
import { supervisionCommands } from './supervision/commands.ts'
import { takeOverCommands } from './takeOver/commands.ts'
import { templateCommands } from './templates/commands.ts'
import { trendCommands } from './trends/commands.ts'
import { welcomeCommands } from './welcome/commands.ts'

const key = z.string().check(z.regex(/^[\w-]{43}$/))
const language = z.enum(languages)
const email = z.string().check(z.maxLength(254), z.regex(/^[^\s@]+@[^\s@]+$/))
const plainDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

/** A personal link as its maker announces it: the hash of the token, never the token. */
const link = z.object({ id: id<LinkId>(), tokenHash: key })
const wraps = z.array(epochWrapSchema).check(z.minLength(1), z.maxLength(400))

const place = {
  id: id<MemberId>(),
  name: shortText,
  email: z.exactOptional(email),
  zone: z.exactOptional(zone),
  language,
  key: personKeySchema,
  link,
  wraps,
}

/** A member as their facilitator's browser makes them; the secret of their link stays in that browser. */
const newMember = z.object({ ...place, role: z.enum(['facilitator', 'member']) })

const of = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape })

const keptOf = { session: id<SessionId>(), round: z.int().check(z.minimum(1), z.maximum(12)) }

/** Everything that can be asked of a set. */
export const setCommandSchema = z.discriminatedUnion('type', [
  of('set.create', {
    set: id<SetId>(),
    name: shortText,
    purpose: z.exactOptional(sealedSchema),
    language,
    facilitator: id<MemberId>(),
    members: z.array(newMember).check(z.minLength(1), z.maxLength(12)),
    template: z.string().check(z.maxLength(60)),
    agenda: agendaSchema,
    settings: z.exactOptional(settingsSchema),
    sessions: z.exactOptional(datesSchema),
  }),
  of('set.edit', {
    name: z.exactOptional(shortText),
    purpose: z.exactOptional(sealedSchema),
    language: z.exactOptional(language),
    settings: z.exactOptional(settingsSchema),
  }),
  of('set.agenda', { template: z.string().check(z.maxLength(60)), agenda: agendaSchema }),
  /** With `consent`: somebody late, to whom everybody has said yes. */
  of('member.add', { member: newMember, consent: z.exactOptional(id<ConsentId>()) }),
  of('member.edit', {
    member: id<MemberId>(),
    name: z.exactOptional(shortText),
    email: z.exactOptional(z.nullable(email)),
    zone: z.exactOptional(zone),
    language: z.exactOptional(language),
  }),
  of('member.remove', { member: id<MemberId>(), rotation: rotationSchema }),
  of('member.revoke', { member: id<MemberId>(), rotation: rotationSchema }),
  /** `wraps` take the place of all wraps the person had; `rotation` is for everybody else. */
  of('member.renew', {
    member: id<MemberId>(),
    link,
    key: personKeySchema,
    wraps,
    rotation: rotationSchema,
  }),
  of('member.facilitate', { member: id<MemberId>() }),
  /** Who facilitates beside the facilitator; null: nobody any more. `consent`: what everybody has said yes to. */
  of('member.second', { member: z.nullable(id<MemberId>()), consent: z.exactOptional(id<ConsentId>()) }),
  of('member.keepWayBack', {}),
  /** Whether reminders come by e-mail, too. */
  of('member.mail', { member: id<MemberId>(), on: z.boolean() }),
  of('device.add', { member: id<MemberId>(), device: id<DeviceId>(), label: shortText }),
  of('device.remove', { device: id<DeviceId>() }),
  /** A guest or an observer, as everybody has said yes to. */
  of('guest.invite', {
    guest: z.object(place),
    session: id<SessionId>(),
    consent: id<ConsentId>(),
  }),
  /** Whoever supports `of` in one session, as everybody has said yes to: an interpreter, captioner or assistant. */
  of('support.invite', {
    support: z.object(place),
    session: id<SessionId>(),
    of: id<MemberId>(),
    consent: id<ConsentId>(),
  }),
  of('commitment.make', {
    commitment: id<CommitmentId>(),
    text: sealedSchema,
    due: z.exactOptional(plainDate),
    shown: z.boolean(),
  }),
  of('commitment.edit', {
    commitment: id<CommitmentId>(),
    text: z.exactOptional(sealedSchema),
    due: z.exactOptional(z.nullable(plainDate)),
    shown: z.exactOptional(z.boolean()),
  }),
  of('commitment.report', { commitment: id<CommitmentId>(), text: sealedSchema, closes: z.boolean() }),
  /** Asks its owner how it goes. */
  of('commitment.checkIn', { commitment: id<CommitmentId>(), text: sealedSchema }),
  of('commitment.withdraw', { commitment: id<CommitmentId>() }),
  of('questions.keep', { ...keptOf, text: sealedSchema }),
  of('questions.letGo', keptOf),
  of('session.plan', {
    session: id<SessionId>(),
    /** null takes the date away again. */
    at: z.exactOptional(z.nullable(instant)),
    zone: z.exactOptional(zone),
    agenda: z.exactOptional(agendaSchema),
  }),
  of('session.cancel', { session: id<SessionId>() }),
  /** Opens the door; the session begins with `session.start`. */
  of('session.open', { session: id<SessionId>() }),
  ...programmeCommands,
  ...consentCommands,
  ...contractCommands,
  ...goalCommands,
  ...feedbackCommands,
  ...templateCommands,
  ...trendCommands,
  ...shelfCommands,
  ...learningCommands,
  ...supervisionCommands,
  ...noteCommands,
  ...leavingCommands,
  ...welcomeCommands,
  ...takeOverCommands,
])

export type SetCommand = z.infer<typeof setCommandSchema>
