import { reject } from '../rejection.ts'
import type { SessionState } from '../session/session.ts'
import { type Judged, type Outcome, ofSet } from '../world.ts'
import type { SetCommand } from './commands.ts'
import { keptKey, type SetState } from './set.ts'

type KeptCommand = Extract<SetCommand, { type: 'questions.keep' | 'questions.letGo' }>

/**
 * SPEC R1, R2: the questions of a round that mattered to its presenter. They are chosen as long as the round's session
 * is the latest, in it or after it, and changed or let go at any time.
 */
export function decideKept(
  { set, session }: { set: SetState; session: SessionState | null },
  command: KeptCommand,
  { actor, now }: Judged,
): Outcome {
  if (actor === 'system') return reject('not-allowed')
  const { session: id, round } = command
  const kept = set.kept[keptKey(id, round)]
  if (command.type === 'questions.letGo') {
    if (kept === undefined) return reject('unknown')
    if (kept.member !== actor) return reject('not-allowed')
    return ofSet({ type: 'questionsLetGo', session: id, round })
  }
  if (kept !== undefined && kept.member !== actor) return reject('not-allowed')
  if (kept === undefined) {
    if (session?.id !== id) return reject('unknown')
    const asked = session.agenda.filter(
      (i) => i.round === round && i.kind === 'openQuestions' && session.phases[i.id] !== undefined,
    )
    if (asked.length === 0) return reject('not-now')
    if (!asked.some((i) => i.presenter === actor)) return reject('not-allowed')
  }
  const number = kept?.number ?? set.sessions.find((s) => s.id === id)?.number ?? 0
  return ofSet({
    type: 'questionsKept',
    kept: { member: actor, session: id, number, round, at: kept?.at ?? now, text: command.text },
  })
}
