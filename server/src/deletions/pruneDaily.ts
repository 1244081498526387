import type { Logger } from 'pino'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Journal } from '../journal/Journal.ts'
import { forgetExpired } from '../signIn/forgetExpired.ts'
import type { DeletionLog } from './deletionLog.ts'
import { pruneCopies } from './pruneCopies.ts'
import { pruneDeletions } from './pruneDeletions.ts'
import { pruneSetAside } from './pruneSetAside.ts'

type Parts = {
  readonly config: Pick<Config, 'dataFolder' | 'backUpFolder' | 'backUpDays'>
  readonly journal: Pick<Journal, 'append'>
  readonly deletions: DeletionLog
  readonly clock: Clock
  readonly log: Logger
}

const dayMs = 24 * 60 * 60 * 1000

/**
 * Deletes, now and once a day, the copies that may not be any more: of back-ups, of what a restore set aside; and each
 * day what the list of deletions says about them, and links for signing in that are too old. What cannot be deleted is said in the log. Gives what ends it.
 */
export function pruneDaily({ config, journal, deletions, clock, log }: Parts): () => void {
  const { dataFolder, backUpFolder, backUpDays } = config
  let end = () => {}
  const prune = () => {
    const until = { now: clock.now(), backUpDays }
    try {
      pruneSetAside(dataFolder, until)
      if (backUpFolder !== undefined) pruneCopies(backUpFolder, until)
    } catch (error) {
      log.error({ err: error }, 'an old copy could not be deleted')
    }
  }
  const daily = () => {
    prune()
    pruneDeletions({ journal, deletions }, { now: clock.now(), backUpDays }).catch((error: unknown) =>
      log.error({ err: error }, 'the list of deletions could not be shortened'),
    )
    journal
      .append({ streams: [], index: [forgetExpired(clock.now())] })
      .catch((error: unknown) => log.error({ err: error }, 'old links for signing in could not be deleted'))
    end = clock.after(dayMs, daily)
  }
  // The list is looked at by whoever begins to serve, before it is shortened.
  prune()
  end = clock.after(dayMs, daily)
  return () => end()
}
