import type { Logger } from 'pino'
import type { DeletionLog } from '../deletions/deletionLog.ts'
import type { Journal } from '../journal/Journal.ts'
import type { Mailer } from '../mail/Mailer.ts'
import { catchUp } from '../reminders/catchUp.ts'
import { remind } from '../reminders/remind.ts'
import type { Rooms } from '../rooms/Rooms.ts'
import { mailSignIn } from '../signIn/mailSignIn.ts'
import { tellEachOther } from '../supervision/tellEachOther.ts'
import { closeAbandoned } from './closeAbandoned.ts'
import type { JobOutcome } from './createJobRunner.ts'
import type { LeasedJob } from './Jobs.ts'
import { runErasure } from './runErasure.ts'

type JobDeps = {
  readonly rooms: Rooms
  readonly deletions: DeletionLog
  readonly journal: Journal
  /** How long copies of the database may be kept. */
  readonly backUpDays: number
  /** Undefined where no mail server is named: what comes to such a server nobody has sent for a week, and it is let go. */
  readonly mailer: Mailer | undefined
  readonly now: () => number
  readonly origin: () => string
  readonly secret: () => Promise<string>
  readonly log: Logger
}

/** Does one job, whatever its kind, and notes that it did: neither for whom nor about what. */
export async function runJob(job: LeasedJob, deps: JobDeps): Promise<JobOutcome> {
  const outcome = await run(job, deps)
  deps.log.info({ kind: job.kind, outcome, attempts: job.attempts }, 'job')
  return outcome
}

async function run(job: LeasedJob, { mailer, ...deps }: JobDeps): Promise<JobOutcome> {
  switch (job.kind) {
    case 'commitmentSoon':
    case 'commitmentDue':
    case 'asked':
    case 'session':
    case 'dates':
    case 'endSoon':
    case 'note':
    case 'export':
    case 'takeOver':
      return mailer === undefined ? 'done' : remind(job, { ...deps, mailer })
    case 'signIn':
      return mailer === undefined ? 'done' : mailSignIn(job, { ...deps, mailer })
    case 'abandoned':
      return closeAbandoned(job, deps)
    case 'end':
    case 'erase':
    case 'forget':
    case 'measured':
    case 'texts':
    case 'replaced':
    case 'link':
      return runErasure(job, deps)
    case 'supervision':
      return tellEachOther(job, deps)
    case 'catchUp':
      return catchUp(job, deps)
  }
}
