import type { Logger } from 'pino'
import type { Clock } from '../clock.ts'
import type { MailAttempt, MailOutcome } from './Mailer.ts'

type Parts = {
  readonly log: Logger
  readonly clock: Pick<Clock, 'now'>
  /** Counts what became of a mail. */
  count(outcome: MailOutcome): void
}

/** Mail servers that are away are asked often in a day with many mails; once in this time, ms, is enough to read. */
const sayAgainMs = 10 * 60_000

/**
 * What an operator is told of mails: each is counted, and why one did not go out is said in the log, each cause once
 * in ten minutes. Neither to whom nor what it said.
 */
export function mailWatch({ log, clock, count }: Parts): (attempt: MailAttempt) => void {
  const saidAt = new Map<string, number>()
  return ({ outcome, mailServer, cause }) => {
    count(outcome)
    if (cause === undefined) return
    const key = JSON.stringify([outcome, cause])
    const now = clock.now()
    if (now - (saidAt.get(key) ?? Number.NEGATIVE_INFINITY) < sayAgainMs) return
    saidAt.set(key, now)
    const what =
      outcome === 'refused'
        ? 'the mail server refuses a mail'
        : 'a mail cannot be sent now and is tried again later'
    log.warn({ mailServer, outcome, ...cause }, what)
  }
}
