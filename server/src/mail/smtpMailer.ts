import { createHash } from 'node:crypto'
import nodemailer from 'nodemailer'
import type { Mail, MailAttempt, MailCause, Mailer, MailOutcome } from './Mailer.ts'

/** Where mail goes out: an smtp:// or smtps:// address with name and password, and who it is from. */
export type SmtpOptions = { readonly url: string; readonly from: string }

/** Without an answer in these, ms, a mail server counts as away; all together stay below a job's lease. */
const patienceMs = {
  dns: 10_000,
  connection: 10_000,
  greeting: 10_000,
  silence: 20_000,
  all: 60_000,
  closing: 3_000,
}

/**
 * A mailer over SMTP, a connection for each mail: a few a day are no reason to keep one open. `tell` hears of each
 * attempt but those that closing gave up.
 */
export function smtpMailer(
  { url, from }: SmtpOptions,
  tell: (attempt: MailAttempt) => void = () => {},
): Mailer {
  const transport = nodemailer.createTransport({
    url,
    dnsTimeout: patienceMs.dns,
    connectionTimeout: patienceMs.connection,
    greetingTimeout: patienceMs.greeting,
    socketTimeout: patienceMs.silence,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const host = hostOf(from)
  const mailServer = new URL(url).host
  const closing = new AbortController()
  return {
    async send(mail) {
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: mail.to },
          subject: mail.subject,
          text: mail.text,
          messageId: messageId(mail, host),
          headers: headersOf(mail),
          signal: AbortSignal.any([closing.signal, AbortSignal.timeout(patienceMs.all)]),
        })
        tell({ outcome: 'sent', mailServer })
        return 'sent'
      } catch (error) {
        const outcome = outcomeOf(error)
        if (!closing.signal.aborted) tell({ outcome, mailServer, cause: causeOf(error) })
        return outcome
      }
    },
    close() {
      setTimeout(() => closing.abort(), patienceMs.closing).unref()
    },
  }
}

function headersOf({ stop }: Mail): Record<string, string> {
  return {
    // Absence notices and the like are not to answer.
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
    ...(stop === undefined
      ? {}
      : { 'List-Unsubscribe': `<${stop}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
  }
}

/** A hash, for ids of sets and people are nobody's business on the way. */
function messageId({ id }: Mail, host: string): string {
  return `<${createHash('sha256').update(id).digest('base64url').slice(0, 32)}@${host}>`
}

function hostOf(from: string): string {
  return /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost'
}

/**
 * An address that does not exist, or a mail that is not wanted, will be neither tomorrow; whatever else is the mail
 * server's or the way's trouble, a wrong password included, for somebody may mend it.
 */
function outcomeOf(error: unknown): MailOutcome {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown }
  const final = typeof responseCode === 'number' && responseCode >= 500
  return final && (code === 'EENVELOPE' || code === 'EMESSAGE') ? 'refused' : 'later'
}

function causeOf(error: unknown): MailCause {
  const { name, code, originalCode, command, responseCode } = error as Record<string, unknown>
  return {
    code: String([originalCode, code, name].find((one) => typeof one === 'string')),
    ...(typeof command === 'string' ? { command } : {}),
    ...(typeof responseCode === 'number' ? { responseCode } : {}),
  }
}
