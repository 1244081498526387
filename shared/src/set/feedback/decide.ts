import { reject } from '../../rejection.ts'
import { currentItem, takingPart } from '../../session/current.ts'
import type { SessionState } from '../../session/session.ts'
import { type Judged, type Outcome, ofSet } from '../../world.ts'
import type { SetCommand } from '../commands.ts'
import type { SetState } from '../set.ts'
import { feedbackKey } from './state.ts'

type FeedbackCommand = Extract<SetCommand, { type: `feedback.${string}` }>

/** SPEC PF1–PF4: from one member to another, while the set is at it; whom it is for keeps it. */
export function decideFeedback(
  { set, session }: { set: SetState; session: SessionState | null },
  command: FeedbackCommand,
  { actor, now }: Judged,
): Outcome {
  if (actor === 'system') return reject('not-allowed')
  if (command.type === 'feedback.letGo') {
    const place = { session: command.session, phase: command.phase, from: command.from, to: actor }
    const note = set.feedback?.[feedbackKey(place)]
    return note === undefined || isHeld(note, heldFeedback(session))
      ? reject('unknown')
      : ofSet({ type: 'feedbackDeleted', ...place })
  }
  if (session?.status !== 'running' || currentItem(session)?.id !== command.phase) return reject('not-now')
  const state = session.phases[command.phase]
  if (state?.kind !== 'peerFeedback') return reject('not-now')
  const place = { session: session.id, phase: command.phase, from: actor, to: command.to }
  const before = set.feedback?.[feedbackKey(place)]
  // What was handed out is its reader's.
  if (before !== undefined && state.data.handedOut) return reject('already')
  if (command.type === 'feedback.takeBack')
    return before === undefined ? reject('unknown') : ofSet({ type: 'feedbackDeleted', ...place })
  const here = takingPart(set, session).filter((member) => set.members[member]?.role !== 'guest')
  if (!here.includes(actor) || actor === command.to) return reject('not-allowed')
  if (!here.includes(command.to)) return reject('unknown')
  if (command.text.to !== command.to) return reject('invalid', 'text')
  const { number } = session
  return ofSet({ type: 'feedbackWritten', note: { ...place, number, at: now, text: command.text } })
}

/** The phase whose notes are not handed out yet, if one is on: only their authors see those. */
export function heldFeedback(session: SessionState | null): string | undefined {
  const on = session?.current
  if (session === null || on === undefined) return undefined
  const state = session.phases[on]
  return state?.kind === 'peerFeedback' && !state.data.handedOut ? `${session.id} ${on}` : undefined
}

/** Whether a note is of that phase. */
export function isHeld(note: { session: string; phase: string }, held: string | undefined): boolean {
  return held === `${note.session} ${note.phase}`
}
