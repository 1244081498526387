import type { Actor, Answer, Command, CommandId, SetId, World } from '@setroom/shared'
import type { IndexChange } from '../journal/Directory.ts'
import type { Outlet } from './Outlet.ts'
import type { Room } from './Room.ts'

/** Changes of the read models that the caller wants in the same transaction: a link used, a browser's place. */
export type Along = { readonly index?: readonly IndexChange[] }

/** Every set of this server, each with its serial queue; rooms are loaded when first used. */
export type Rooms = {
  /**
   * Judges a command, and commits and publishes what follows from it. A retry with the same id by the same actor gets
   * its first answer, and `along` is then not applied again. Refusals of the journal: a link that is used up or unknown
   * is `{reason: 'unknown', detail: 'link'}`, storage that is away `not-saved`. Never rejects.
   */
  execute(set: SetId, actor: Actor, id: CommandId, command: Command, along?: Along): Promise<Answer>
  /** The state as of now; `{set: null, session: null}` where there is no such set. Throws StorageUnavailable. */
  world(set: SetId): Promise<World>
  /**
   * The state as the journal has it, other servers' changes included: for what would be wrong for ever if it were judged
   * by what this one last heard of. Throws StorageUnavailable.
   */
  latest(set: SetId): Promise<World>
  /** The room of a set, loaded when needed. Throws StorageUnavailable. */
  open(set: SetId): Promise<Room>
  /** Where views and messages go; the gateway calls it once. */
  publishThrough(outlet: Outlet): void
  /** Reads a set that is in memory anew, because something was erased in the journal. Throws StorageUnavailable. */
  reload(set: SetId): Promise<void>
  /** Ends every connection of a set that is being deleted, and forgets it without writing anything. */
  forget(set: SetId): Promise<void>
  /** Counts what airtime is not journalled yet, waits for every queue, and stops all timers. */
  close(): Promise<void>
}
