/** Branded ids: a plain string at run time, one kind per noun at compile time. */
declare const brand: unique symbol
type Id<Name extends string> = string & { readonly [brand]: Name }

export type SetId = Id<'set'>
export type SessionId = Id<'session'>
/** A person in one set: member, facilitator, observer or guest. */
export type MemberId = Id<'member'>
export type DeviceId = Id<'device'>
/** One open socket of a person; volatile. */
export type ConnectionId = Id<'connection'>
/** One entry of a session's agenda. */
export type PhaseId = Id<'phase'>
export type TextId = Id<'text'>
export type CommandId = Id<'command'>
/** One device's asking for its key. */
export type HandOverId = Id<'handOver'>
/** One search for a date. */
export type PollId = Id<'poll'>
export type CommitmentId = Id<'commitment'>
/** One question to which everybody has to say yes, each for themselves. */
export type ConsentId = Id<'consent'>
/** One learning goal. */
export type GoalId = Id<'goal'>
/** One link or note on a set's shelf. */
export type ShelfItemId = Id<'shelfItem'>
/** Something that a set learned; and what was carried over from it into a supervision set. */
export type LearningId = Id<'learning'>
export type CarriedId = Id<'carried'>
/** What a supervision set puts together of what was carried there. */
export type ThemeId = Id<'theme'>
/** One note to a set. */
export type NoteId = Id<'note'>
/** One agenda that a set has kept for itself. */
export type TemplateId = Id<'template'>
export type QuestionId = Id<'question'>
export type LinkId = Id<'link'>
/** One clause of a contract: the template's own name for it, or made where the set added it. */
export type ClauseId = Id<'clause'>
