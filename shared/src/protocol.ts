import type { AirtimeReport } from './airtime/index.ts'
import type { HandOverFrom, HandOverMessage, HandOverTo } from './handOver.ts'
import type { CommandId, ConnectionId, MemberId, PhaseId, QuestionId, SetId } from './ids.ts'
import type { Patch } from './patch.ts'
import type { RejectionCode } from './rejection.ts'
import type { Sealed, WrappedKey } from './sealing/index.ts'
import type { SessionCommand } from './session/commands.ts'
import type { SetCommand } from './set/commands.ts'
import type { SideRoomWish } from './sideRoom/sideRoom.ts'
import type { CommonView, OwnView } from './views/index.ts'

// What the server checks stands apart: a browser that imports a constant from here does not load it.
export * from './protocolSchemas.ts'

/** Raised when client and server no longer understand each other; the client then asks to reload the page. */
export const PROTOCOL = 2

/** Where in the set a connection is: only `room` counts as present in the session. */
export const whereabouts = ['home', 'lobby', 'room'] as const
export type Whereabouts = (typeof whereabouts)[number]

/**
 * What a client says when it connects; who it is comes from the cookie. `connection` is the id from its last `whole`,
 * so that place and call go on where the network was cut; kept in memory only, for a copied tab must not have it.
 */
export type Handshake = { set: SetId; protocol: number; connection?: ConnectionId }

/** A command as it travels: `id` makes a retry after a lost answer idempotent. */
export type Asked = { id: CommandId; command: SetCommand | SessionCommand }

export type Answer = { ok: true } | { ok: false; reason: RejectionCode; detail?: string }

/** Versions count views of one room (common) and one person (own), from 1; a gap asks for the whole. */
export type Whole = {
  /** The set's view; null for a guest at the door, who sees only their own. */
  common: CommonView | null
  own: OwnView
  versions: { common: number; own: number }
  /** Server time, epoch ms. */
  now: number
  connection: ConnectionId
}
export type ViewPatch = { from: number; to: number; patch: Patch }

/**
 * Everything needed to join the call; `identity` is person:connection. `aside`: of the side room, with this person, or,
 * with `key`, along with this person, who wrapped the room's key.
 */
export type MediaTicket =
  | {
      kind: 'livekit'
      path: string
      token: string
      room: string
      identity: string
      aside?: MemberId
      key?: WrappedKey
    }
  /** No media server, or the set's own call. */
  | { kind: 'companion'; reason: 'no-server' | 'own-call' }
  /** Another connection of the same person has the call. */
  | { kind: 'elsewhere' }
  /** No session is open, or this person is not in its room (a guest at the door): ask again a little later. */
  | { kind: 'not-now' }

/** Whoever speaks says so again this often, ms: a word that got lost is made good by the next. */
export const SPEAKING_AGAIN_MS = 2_000
/** Of whom nothing more was said for so long, ms, has stopped. */
export const SPEAKING_LASTS_MS = 5_000
/** As long as this after the last word, ms, somebody is taken to be in mid-thought: a breath is no end (SPEC W11). */
export const FINISHED_MS = 2_500

/** What a cue says: one of a few fixed words. It is passed on and kept nowhere. */
export const cues = ['adviceInDisguise', 'oneAtATime', 'letItLand', 'whatDoYouFeel', 'slower'] as const
export type Cue = (typeof cues)[number]

/**
 * The quiet that an answer is followed by (SPEC Q4): the next question may come at `until` (epoch ms), which is
 * `holdMs` after the last word. Null: it is over, or was begun anew by somebody who goes on.
 */
export type HeldAnswer = { question: QuestionId; until: number; holdMs: number } | null

/** A gentle word from the server to one person about the phase that is on: they have said far more than their share. */
export type Hint = { phase: PhaseId; kind: 'muchSaid' }

export const reactions = ['thanks', 'nod', 'heart', 'wow'] as const
export type Reaction = (typeof reactions)[number]

/** From browser to server. Acknowledged ones take a callback. */
export type ClientEvents = {
  command: (asked: Asked, answer: (answer: Answer) => void) => void
  /** Asks for the whole view. */
  sync: (answer: (whole: Whole) => void) => void
  /** Server time now, for measuring the offset. */
  time: (answer: (now: number) => void) => void
  place: (where: Whereabouts, answer: (answer: Answer) => void) => void
  /** Asks for the call; `move` takes it from another connection of the same person. */
  media: (move: boolean, answer: (ticket: MediaTicket) => void) => void
  /** Answered with the highest `seq` up to which all are counted. */
  airtime: (reports: readonly AirtimeReport[], answer: (upTo: number) => void) => void
  /** I speak (again while it lasts, `SPEAKING_AGAIN_MS`), or I stopped. */
  speaking: (on: boolean) => void
  microphone: (open: boolean) => void
  cue: (to: MemberId, cue: Cue, answer: (answer: Answer) => void) => void
  react: (reaction: Reaction) => void
  /** A word alone with one member; kept nowhere. */
  sideRoom: (wish: SideRoomWish, answer: (answer: Answer) => void) => void
  /** The key of the side room that goes by this name in the call, wrapped for somebody who comes along. */
  sideKey: (room: string, to: MemberId, key: WrappedKey, answer: (answer: Answer) => void) => void
  /** A sealed answer to the pulse: kept in memory, written shuffled when the pulse closes. */
  pulse: (asked: { id: CommandId; phase: PhaseId; text: Sealed }, answer: (answer: Answer) => void) => void
  /** What is being said, typed by whoever supports somebody and sealed; passed on and kept nowhere. */
  caption: (text: Sealed, answer: (answer: Answer) => void) => void
  /** Between two devices, one of which lacks its person’s key; passed on and kept nowhere. */
  handOver: (to: HandOverTo, message: HandOverMessage, answer: (answer: Answer) => void) => void
  /** The shuffled answers of a pulse that is closed; only once for each connection's person. */
  pulseResults: (phase: PhaseId, answer: (texts: readonly Sealed[]) => void) => void
}

/** From server to browser. */
export type ServerEvents = {
  whole: (whole: Whole) => void
  common: (patch: ViewPatch) => void
  own: (patch: ViewPatch) => void
  /** Who speaks now: at each change, and, volatile, again while it lasts. */
  speaking: (member: MemberId, on: boolean) => void
  /** An answer is held for a few quiet seconds; kept nowhere. */
  held: (answer: HeldAnswer) => void
  cue: (cue: Cue) => void
  /** A cue that one gave did not come: its person spoke until the phase was over, or went. */
  cueMissed: (to: MemberId) => void
  /** At most once a phase; kept nowhere. */
  hint: (hint: Hint) => void
  reacted: (member: MemberId, reaction: Reaction) => void
  /** To everybody who is in the room; kept nowhere. */
  caption: (from: MemberId, text: Sealed) => void
  handOver: (from: HandOverFrom, message: HandOverMessage) => void
  /** Asks whom somebody supports, in the side room of this name, for its key. */
  sideKeyWanted: (room: string, by: MemberId) => void
  /** The call went to another connection of this person, or has to be asked for again (another room or key). */
  mediaMoved: (why: 'elsewhere' | 'again') => void
  /** This place is closed to this browser; nothing more will come. */
  shutOut: (why: 'removed' | 'left' | 'declined' | 'revoked' | 'device' | 'refused' | 'deleted') => void
}
