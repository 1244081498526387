import type { Answer, Command, ConnectionId, MemberId, SetId, SystemCommand, World } from '@setroom/shared'
import type { Clock } from '../clock.ts'
import type { AirtimeCounter } from './AirtimeCounter.ts'
import type { AnswerHold } from './AnswerHold.ts'
import type { Call } from './Call.ts'
import type { Connected } from './Connected.ts'
import type { Cues } from './Cues.ts'
import type { Finished } from './Finished.ts'
import type { Heard } from './Heard.ts'
import type { Hints } from './Hints.ts'
import type { Outlet } from './Outlet.ts'
import type { Presence } from './Presence.ts'
import type { PulseBox } from './PulseBox.ts'
import type { QuestionQuiet } from './QuestionQuiet.ts'
import type { SideRoom } from './SideRoom.ts'
import type { Views } from './Views.ts'
import type { Asking } from './WorldStore.ts'

/** A command on its way into the queue, and the connection it came by. */
export type Asked = Asking & { from?: ConnectionId }

/** What the parts of one room share. */
export type RoomInside = {
  readonly set: SetId
  readonly clock: Clock
  readonly graceMs: number
  outlet(): Outlet
  world(): World
  /** Queues a command; `answered` is called before what follows from it is published. Never rejects. */
  execute(asked: Asked, answered?: (answer: Answer) => Answer): Promise<Answer>
  /** Queues a command of the server's own. */
  say(command: SystemCommand & Command): Promise<Answer>
  readonly connections: Map<ConnectionId, Connected>
  readonly views: Views
  readonly call: Call
  readonly sideRoom: SideRoom
  readonly airtime: AirtimeCounter
  readonly heard: Heard
  readonly presence: Presence
  readonly finished: Finished
  readonly cues: Cues
  readonly hints: Hints
  readonly answers: AnswerHold
  readonly questionQuiet: QuestionQuiet
  readonly pulse: PulseBox
  speaks(member: MemberId): boolean
}
