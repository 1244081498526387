/** What a mail says in one language. `day` and `when` are dates as that language writes them. */
export type MailWords = {
  readonly commitmentSoon: { subject: string; text(day: string): string }
  readonly commitmentDue: { subject: string; text: string }
  /** The same, where the mail could not go out on the day. */
  readonly commitmentLate: { subject: string; text(day: string): string }
  /** Things of several days up to this one, whose mail could not go out. */
  readonly commitmentsLate: { subject: string; text(day: string): string }
  /** Somebody asked how it goes with something promised. */
  readonly asked: { subject: string; text: string }
  readonly session: { subject: string; text(when: string): string }
  /** Dates of sessions, a line each: before and now, new, called off, without a new one yet. */
  readonly dates: {
    subject: string
    text: string
    moved(was: string, when: string): string
    added(when: string): string
    calledOff(was: string): string
    open(was: string): string
    more(dates: number): string
  }
  /** Somebody left a note to the set. */
  readonly note: { subject: string; text: string }
  /** What somebody let go to supervision is to be exported. */
  readonly export: { subject: string; text(day: string): string }
  /** Somebody offers to take the facilitation over; every other member is asked. */
  readonly takeOver: { subject: string; text: string }
  /** The same, to the facilitator; `day`: from when on it can take effect. */
  readonly takeOverFromYou: { subject: string; text(day: string): string }
  /** The set's time is nearly over. */
  readonly endSoon: { subject: string; text(day: string): string }
  readonly signIn: { subject: string; text(minutes: number): string; ignore: string }
  /** Before the link to the set. */
  readonly here: string
  /** Why nothing more stands there. */
  readonly noContent: string
  /** Before the link that ends it. */
  readonly stop: string
}
