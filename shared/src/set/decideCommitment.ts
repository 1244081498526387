import { reject } from '../rejection.ts'
import type { SessionState } from '../session/session.ts'
import { type Judged, type Outcome, ofSet } from '../world.ts'
import { answeredCheckIns } from './checkIns.ts'
import type { SetCommand } from './commands.ts'
import type { SetState } from './set.ts'

type CommitmentCommand = Extract<SetCommand, { type: `commitment.${string}` }>

/** More than this of one person's is a mistake, or an attack. */
const EACH = 500

/** So often one commitment is asked about; reports have the same end. */
const ASKED = 50

/** SPEC O1–O6: a commitment is its owner's, in a session and between sessions. */
export function decideCommitment(
  { set, session }: { set: SetState; session: SessionState | null },
  command: CommitmentCommand,
  judged: Judged,
): Outcome {
  const { actor, now } = judged
  if (actor === 'system') return reject('not-allowed')
  const open = session !== null && session.status !== 'closed' ? session.id : undefined
  if (command.type === 'commitment.make') {
    if (set.commitments[command.commitment] !== undefined) return reject('already')
    const mine = Object.values(set.commitments).filter((c) => c.owner === actor)
    if (mine.length >= EACH) return reject('too-many')
    return ofSet({
      type: 'commitmentMade',
      commitment: {
        id: command.commitment,
        owner: actor,
        text: command.text,
        ...(command.due === undefined ? {} : { due: command.due }),
        madeAt: now,
        ...(open === undefined ? {} : { madeIn: open }),
        shown: command.shown,
        status: 'open',
        reports: [],
      },
    })
  }
  const commitment = set.commitments[command.commitment]
  if (commitment === undefined) return reject('unknown')
  if (command.type === 'commitment.checkIn') {
    if (commitment.owner === actor) return reject('not-allowed')
    // What somebody is not shown is not there for them.
    if (!commitment.shown) return reject('unknown')
    if (commitment.status !== 'open') return reject('not-now')
    if (answeredCheckIns(commitment, actor).length >= ASKED) return reject('too-many')
    return ofSet({
      type: 'commitmentCheckedIn',
      commitment: commitment.id,
      by: actor,
      text: command.text,
      at: now,
    })
  }
  if (commitment.owner !== actor) return reject('not-allowed')
  switch (command.type) {
    case 'commitment.edit': {
      const { type: _, ...patch } = command
      return ofSet({ type: 'commitmentEdited', ...patch })
    }
    case 'commitment.report':
      if (commitment.reports.length >= 50) return reject('too-many')
      return ofSet({
        type: 'commitmentReported',
        commitment: commitment.id,
        text: command.text,
        at: now,
        session: open ?? null,
        closes: command.closes,
      })
    case 'commitment.withdraw':
      return ofSet({ type: 'commitmentWithdrawn', commitment: commitment.id })
  }
}
