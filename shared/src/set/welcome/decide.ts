import { reject } from '../../rejection.ts'
import type { SessionState } from '../../session/session.ts'
import { type Judged, type Outcome, ofSet } from '../../world.ts'
import type { SetCommand } from '../commands.ts'
import type { SetState } from '../set.ts'
import { shutOut } from '../shutOut.ts'

type WelcomeCommand = Extract<SetCommand, { type: 'welcome.accept' | 'welcome.decline' }>
type Room = { set: SetState; session: SessionState | null }

/** SPEC WE1–WE3: a yes to the welcome, or a no to the invitation. */
export function decideWelcome({ set, session }: Room, command: WelcomeCommand, judged: Judged): Outcome {
  const { actor } = judged
  switch (command.type) {
    case 'welcome.accept': {
      if (actor === 'system') return reject('not-allowed')
      if (set.members[actor]?.saidYesAt !== undefined) return reject('already')
      return ofSet({ type: 'welcomeAccepted', member: actor })
    }
    case 'welcome.decline': {
      const link = actor === 'system'
      if (!link && actor !== command.member) return reject('not-allowed')
      const member = set.members[command.member]
      if (member === undefined || member.status === 'removed' || member.link.revoked) return reject('unknown')
      if (member.id === set.facilitator) return reject('last-facilitator')
      const taken = member.status === 'joined'
      if (link ? taken : member.saidYesAt !== undefined) return reject('already')
      const out = shutOut(session, set, member.id, judged)
      return {
        set: [{ type: 'memberDeclined', member: member.id }],
        // Nobody ever joined by a link that was not opened: the call of the others need not move.
        session: !link ? out : out.filter(({ type }) => type !== 'mediaRoomChanged'),
      }
    }
  }
}
