import { reject } from '../rejection.ts'
import type { Judged, Outcome, World } from '../world.ts'
import type { SetCommand } from './commands.ts'
import { decideConsent } from './consent/decide.ts'
import { decideContract } from './contract/decide.ts'
import { decideCommitment } from './decideCommitment.ts'
import { decideKept } from './decideKept.ts'
import { decideMembers } from './decideMembers.ts'
import { decideProgramme } from './decideProgramme.ts'
import { decideSettings } from './decideSettings.ts'
import { decideFeedback } from './feedback/decide.ts'
import { decideGoal } from './goals/decide.ts'
import { decideLearning } from './learnings/decide.ts'
import { decideLeaving } from './leaving/decide.ts'
import { decideNote } from './notes/decide.ts'
import { decideDates } from './programme/decide.ts'
import { decideShelf } from './shelf/decide.ts'
import { decideSupervision } from './supervision/decide.ts'
import { decideTakeOver } from './takeOver/decide.ts'
import { decideTemplate } from './templates/decide.ts'
import { decideTrend } from './trends/decide.ts'
import { decideWelcome } from './welcome/decide.ts'

/** Judges a command to a set. The policy table has been asked already. */
export function decideSet(world: World, command: SetCommand, judged: Judged): Outcome {
  const { set, session } = world
  if (command.type === 'set.create') return decideSettings(set, command, judged.now)
  if (set === null || set.deletedAt !== undefined) return reject('unknown', 'set')
  switch (command.type) {
    case 'set.edit':
    case 'set.agenda':
      return decideSettings(set, command, judged.now)
    case 'member.add':
    case 'member.edit':
    case 'member.remove':
    case 'member.revoke':
    case 'member.renew':
    case 'member.facilitate':
    case 'member.second':
    case 'member.keepWayBack':
    case 'member.mail':
    case 'device.add':
    case 'device.remove':
    case 'guest.invite':
    case 'support.invite':
      return decideMembers({ set, session }, command, judged)
    case 'commitment.make':
    case 'commitment.edit':
    case 'commitment.report':
    case 'commitment.checkIn':
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
    case 'consent.ask':
    case 'consent.answer':
    case 'consent.end':
      return decideConsent({ set, session }, command, judged)
    case 'set.leave':
    case 'member.shutOut':
    case 'set.rotate':
    case 'set.delete':
      return decideLeaving({ set, session }, command, judged)
    case 'takeOver.offer':
    case 'takeOver.answer':
    case 'takeOver.complete':
      return decideTakeOver({ set, session }, command, judged)
    case 'welcome.accept':
    case 'welcome.decline':
      return decideWelcome({ set, session }, command, judged)
    case 'goal.set':
    case 'goal.edit':
    case 'goal.look':
    case 'goal.drop':
      return decideGoal({ set, session }, command, judged)
    case 'feedback.write':
    case 'feedback.takeBack':
    case 'feedback.letGo':
      return decideFeedback({ set, session }, command, judged)
    case 'learning.write':
    case 'learning.edit':
    case 'learning.drop':
    case 'learning.ask':
    case 'learning.touchesMe':
    case 'learning.answer':
    case 'learning.carry':
    case 'learning.settle':
      return decideLearning(set, command, judged)
    case 'carried.bring':
    case 'carried.drop':
    case 'carried.sort':
    case 'carried.settle':
    case 'theme.name':
    case 'theme.drop':
    case 'theme.announce':
    case 'theme.callOff':
    case 'theme.export':
      return decideSupervision(set, command, judged)
    case 'template.save':
    case 'template.drop':
      return decideTemplate(set, command, judged)
    case 'note.leave':
    case 'note.takeBack':
    case 'note.read':
      return decideNote(set, command, judged)
    case 'shelf.put':
    case 'shelf.change':
    case 'shelf.remove':
      return decideShelf(set, command, judged)
    case 'pulse.keep':
      return decideTrend({ set, session }, command, judged)
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
