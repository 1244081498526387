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

/** Sends mail; never rejects. */
export type Mailer = {
  send(mail: Mail): Promise<MailOutcome>
  /** Gives up what is under way after a moment: it is sent again, later. */
  close(): void
}
