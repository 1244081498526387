/** A mail as it leaves: plain text to one address. Nothing that anybody wrote stands in it. */
export type Mail = {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The same for the same mail, so that one that was sent twice around a crash is known to be one. */
  readonly id: string
  /** The address that stops such mails at a click in the mail program itself (RFC 8058). */
  readonly stop?: string
}

/** `refused`: the mail server will never take it; `later`: it cannot be reached, or not now. */
export type MailOutcome = 'sent' | 'refused' | 'later'

/** Why a mail did not go out, in codes alone: what a mail server says about it may quote the address. */
export type MailCause = {
  /** Of the operating system where there is one (`ECONNREFUSED`), else of the mail library (`EAUTH`). */
  readonly code: string
  /** At which step, for example `CONN`, `AUTH PLAIN`, `MAIL FROM` or `RCPT TO`. */
  readonly command?: string
  /** The mail server's answer, for example 535. */
  readonly responseCode?: number
}

/** One attempt to send a mail. */
export type MailAttempt = {
  readonly outcome: MailOutcome
  /** Host, and port where one is named; neither user nor password. */
  readonly mailServer: string
  /** Undefined for what was sent. */
  readonly cause?: MailCause
}

/** Sends mail; never rejects. */
export type Mailer = {
  send(mail: Mail): Promise<MailOutcome>
  /** Gives up what is under way after a moment: it is sent again, later. */
  close(): void
}
