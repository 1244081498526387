import type { MemberId, SessionId, TextId } from '../ids.ts'

/** Who can open a text: every member for ever (`set`), or everyone in one session, guests included. */
export type Scope = 'set' | SessionId

/**
 * A text as it travels and is stored. `iv` (12 bytes) and `ct` (AES-256-GCM, tag included) are base64url.
 * The additional data is the canonical JSON of v, set, epoch, scope, purpose, author, to and id;
 * set, purpose and author are known from where the text stands, so they are not repeated here.
 */
export type Sealed = {
  v: 1
  id: TextId
  epoch: number
  scope: Scope
  to?: MemberId
  iv: string
  ct: string
}

/** A text whose content has been purged; its place stays. */
export type Gone = { id: TextId; gone: true }

/** What a reader of the state finds where a person wrote something. */
export type Text = Sealed | Gone

/** Where a text stands; part of what is authenticated, so that a server cannot move a text elsewhere. */
export type Purpose =
  | 'set.purpose'
  | 'set.ownCall'
  | 'set.turnTo'
  | 'set.outside'
  | 'issue.card'
  | 'question'
  | 'question.label'
  | 'question.share'
  | 'question.mark'
  | 'questions.kept'
  | 'chat'
  | 'caption'
  | 'bid'
  | 'offer'
  | 'commitment'
  | 'commitment.report'
  | 'commitment.checkIn'
  | 'apology'
  | 'dates.marks'
  | 'calendar.token'
  | 'reflection.note'
  | 'pulse'
  | 'pulse.middle'
  | 'contract.clause'
  | 'continue.choice'
  | 'goal'
  | 'goal.look'
  | 'feedback'
  | 'takeaway'
  | 'step.note'
  | 'repair.agreement'
  | 'template.name'
  | 'shelf.item'
  | 'learning'
  | 'learning.where'
  | 'carried'
  | 'theme'
  | 'note'
  | 'consent'
  | 'consent.answer'
