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
/** One learning goal. */
export type GoalId = Id<'goal'>
/** One agenda that a set has kept for itself. */
export type TemplateId = Id<'template'>
export type QuestionId = Id<'question'>
export type LinkId = Id<'link'>
/** One clause of a contract: the template's own name for it, or made where the set added it. */
export type ClauseId = Id<'clause'>
