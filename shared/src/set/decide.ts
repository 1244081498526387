import { reject } from '../rejection.ts'
import type { Judged, Outcome, World } from '../world.ts'
import type { SetCommand } from './commands.ts'
import { decideContract } from './contract/decide.ts'
import { decideCommitment } from './decideCommitment.ts'
import { decideKept } from './decideKept.ts'
import { decideMembers } from './decideMembers.ts'
import { decideProgramme } from './decideProgramme.ts'
import { decideSettings } from './decideSettings.ts'
import { decideFeedback } from './feedback/decide.ts'
import { decideGoal } from './goals/decide.ts'
import { decideLeaving } from './leaving/decide.ts'
import { decideDates } from './programme/decide.ts'
import { decideTemplate } from './templates/decide.ts'

/** Judges a command to a set. The policy table has been asked already. */
export function decideSet(world: World, command: SetCommand, judged: Judged): Outcome {
  const { set, session } = world
  if (command.type === 'set.create') return decideSettings(set, command)
  if (set === null || set.deletedAt !== undefined) return reject('unknown', 'set')
  switch (command.type) {
    case 'set.edit':
    case 'set.agenda':
      return decideSettings(set, command)
    case 'member.add':
    case 'member.edit':
    case 'member.remove':
    case 'member.revoke':
    case 'member.renew':
    case 'member.facilitate':
    case 'member.keepWayBack':
    case 'member.mail':
    case 'device.add':
    case 'device.remove':
    case 'guest.invite':
      return decideMembers({ set, session }, command, judged)
    case 'commitment.make':
    case 'commitment.edit':
    case 'commitment.report':
    case 'commitment.withdraw':
      return decideCommitment({ set, session }, command, judged)
    case 'questions.keep':
    case 'questions.letGo':
      return decideKept({ set, session }, command, judged)
    case 'contract.write':
    case 'contract.keep':
    case 'contract.drop':
    case 'contract.settle':
    case 'contract.affirm':
      return decideContract({ set, session }, command, judged)
    case 'set.leave':
    case 'set.rotate':
    case 'set.delete':
      return decideLeaving({ set, session }, command, judged)
    case 'goal.set':
    case 'goal.edit':
    case 'goal.look':
    case 'goal.drop':
      return decideGoal({ set, session }, command, judged)
    case 'feedback.write':
    case 'feedback.takeBack':
    case 'feedback.letGo':
      return decideFeedback({ set, session }, command, judged)
    case 'template.save':
    case 'template.drop':
      return decideTemplate(set, command, judged)
    case 'apology.send':
    case 'apology.withdraw':
    case 'dates.ask':
    case 'dates.answer':
    case 'dates.close':
    case 'feed.make':
    case 'feed.end':
      return decideDates(set, command, judged)
    case 'programme.plan':
    case 'session.plan':
    case 'session.cancel':
    case 'session.open':
      return decideProgramme({ set, session }, command, judged)
  }
}
