import type { Logger } from 'pino'
import type { Clock } from '../clock.ts'
import type { Journal } from '../journal/Journal.ts'
import type { StartedMedia } from '../media/startMedia.ts'
import type { Rooms } from '../rooms/Rooms.ts'
import type { SignIn } from '../signIn/SignIn.ts'
import type { BrowserCookie } from './browserCookie.ts'
import type { Limits } from './limits.ts'
import type { OriginCheck } from './originCheck.ts'

/** All that the routes are made of. */
export type HttpDeps = {
  readonly rooms: Pick<Rooms, 'execute' | 'world' | 'latest'>
  readonly journal: Journal
  readonly started: StartedMedia
  readonly cookie: BrowserCookie
  readonly signIn: SignIn
  readonly origins: OriginCheck
  readonly limits: Limits
  readonly log: Logger
  readonly clock: Clock
  /** Sees to it that what was just put to be done is done now. */
  wake(): void
  /** How long copies of the database are kept, days. */
  readonly backUpDays: number
}
