/** How much one address may ask for, each number within a minute. Many people may share one address. */
export type Limits = {
  /** Requests to the API in all. */
  readonly requests: number
  /** Links opened, right or wrong. */
  readonly links: number
  /** Links that did not open; guessing is hopeless at 256 bits, so this only stops the noise. */
  readonly wrongLinks: number
  /** Sets made and claim links announced. */
  readonly sets: number
  /** Calendars fetched, right or wrong; a provider fetches many people's from one address. */
  readonly calendars: number
  /** Asking for a mailed link, using one, and going to a provider and back. */
  readonly signIns: number
  /** Tickets for trying the connection. */
  readonly mediaChecks: number
}

/** Ample for an office behind one address, tight enough that a flood does not reach the disk. */
export const defaultLimits: Limits = {
  requests: 600,
  links: 120,
  wrongLinks: 20,
  sets: 30,
  calendars: 600,
  signIns: 20,
  mediaChecks: 20,
}
