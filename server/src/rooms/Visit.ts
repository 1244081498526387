import type {
  AirtimeReport,
  Answer,
  Asked,
  ConnectionId,
  Cue,
  HandOverMessage,
  HandOverTo,
  MediaTicket,
  MemberId,
  PhaseId,
  Reaction,
  Sealed,
  SideRoomWish,
  Whereabouts,
  Whole,
  WrappedKey,
} from '@setroom/shared'
import type { PulseAsked } from './answerPulse.ts'

/** What one connection can do in its set. Everything is judged; after the connection is ended nothing happens. */
export type Visit = {
  readonly connection: ConnectionId
  readonly member: MemberId
  /** Joins: the whole view goes to the connection, which must be known to the outlet by now. */
  begin(): void
  /** The whole view; undefined once the connection is over. */
  whole(): Whole | undefined
  /** Server time, epoch ms. */
  now(): number
  /** `answered` is called before the views that follow go out. */
  command(asked: Asked, answered: (answer: Answer) => void): Promise<void>
  /** Going to the room resolves when the session knows. */
  place(where: Whereabouts): Promise<Answer>
  media(move: boolean): Promise<MediaTicket>
  /** `acked` is called with the highest `seq` once all is journalled, within ten seconds. */
  airtime(reports: readonly AirtimeReport[], acked: (upTo: number) => void): void
  microphone(open: boolean): void
  speaking(on: boolean): void
  cue(to: MemberId, cue: Cue): Answer
  react(reaction: Reaction): void
  /** Passes on what is being said, typed by whoever supports somebody, to everybody in the room; it is kept nowhere. */
  caption(text: Sealed): Answer
  /** Carries a message between two devices, one of which lacks its person's key. */
  handOver(to: HandOverTo, message: HandOverMessage): Answer
  /** Asks a member into the side room, answers, or ends it. */
  sideRoom(wish: SideRoomWish): Answer
  sideKey(room: string, to: MemberId, key: WrappedKey): Answer
  pulse(asked: PulseAsked): Promise<Answer>
  /** The answers of a closed pulse, once for each member; else nothing. */
  pulseResults(phase: PhaseId): Promise<readonly Sealed[]>
  /** The connection broke or was closed. */
  leave(): void
}
