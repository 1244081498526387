import { reject } from '../../rejection.ts'
import type { SessionState } from '../../session/session.ts'
import { type Judged, type Outcome, ofSet } from '../../world.ts'
import type { SetCommand } from '../commands.ts'
import type { SetState } from '../set.ts'

type GoalCommand = Extract<SetCommand, { type: `goal.${string}` }>

/** More than this of one person's, or of looks at one goal, is a mistake, or an attack. */
const EACH = 50

/** SPEC LG1–LG4: a learning goal is its owner's, in a session and between sessions. */
export function decideGoal(
  { set, session }: { set: SetState; session: SessionState | null },
  command: GoalCommand,
  { actor, now }: Judged,
): Outcome {
  if (actor === 'system') return reject('not-allowed')
  const open = session !== null && session.status !== 'closed' ? session.id : undefined
  const goal = set.goals?.[command.goal]
  if (command.type === 'goal.set') {
    if (goal !== undefined) return reject('already')
    const mine = Object.values(set.goals ?? {}).filter(({ owner }) => owner === actor)
    if (mine.length >= EACH) return reject('too-many')
    return ofSet({
      type: 'goalSet',
      goal: {
        id: command.goal,
        owner: actor,
        text: command.text,
        setAt: now,
        ...(open === undefined ? {} : { setIn: open }),
        shown: command.shown,
        status: 'open',
        looks: [],
      },
    })
  }
  if (goal === undefined) return reject('unknown')
  if (goal.owner !== actor) return reject('not-allowed')
  switch (command.type) {
    case 'goal.edit': {
      const { type: _, ...patch } = command
      return ofSet({ type: 'goalEdited', ...patch })
    }
    case 'goal.look':
      if (goal.looks.length >= EACH) return reject('too-many')
      return ofSet({
        type: 'goalLookedAt',
        goal: goal.id,
        text: command.text,
        at: now,
        session: open ?? null,
        closes: command.closes,
      })
    case 'goal.drop':
      return ofSet({ type: 'goalDropped', goal: goal.id })
  }
}
