/** The words of a mail. */
export type MailText = { subject: string; body: string }

/** A mailto address that opens the person's own mail program with everything filled in. */
export function mailAddress(email: string | undefined, { subject, body }: MailText): string {
  // Mail programs want CRLF, and take "+" for a plus sign.
  const text = body.replace(/\r?\n/g, '\r\n')
  const to = email === undefined ? '' : encodeURIComponent(email).replaceAll('%40', '@')
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`
}

/** The first e-mail address among words that somebody wrote, ready for a `mailto:`. */
export function mailAddressIn(words: string): string | undefined {
  const found = /[^\s<>,;:"()[\]]+@[^\s<>,;:"()[\]@]+\.[^\s<>,;:"()[\]@.]+/.exec(words)
  return found === null ? undefined : encodeURIComponent(found[0]).replaceAll('%40', '@')
}
