import type { Answer, CommandId, MemberId, PhaseId, Sealed, World } from '@setroom/shared'
import type { RoomInside } from './RoomInside.ts'

/** A sealed answer to a pulse, as it travels. */
export type PulseAsked = { id: CommandId; phase: PhaseId; text: Sealed }

/** An answer of 256 bytes and the tag of 16, in base64url: every answer is as long as any other. */
const answerLength = Math.ceil(((256 + 16) * 4) / 3)

/**
 * Takes an answer to the pulse: the journal learns that this person answered, the text waits in memory. When the
 * server has lost it (a restart) the same person's browser sends it again, and it is kept without a second event.
 */
export async function answerPulse(
  inside: RoomInside,
  member: MemberId,
  { id, phase, text }: PulseAsked,
): Promise<Answer> {
  const { set, session } = inside.world()
  if (set === null || session === null) return { ok: false, reason: 'no-session' }
  const fits = text.to === undefined && text.ct.length === answerLength
  if (!fits || (text.scope !== 'set' && text.scope !== session.id)) return { ok: false, reason: 'invalid' }
  if (text.epoch !== set.epoch || set.epochDue === true) return { ok: false, reason: 'old-key' }
  const move = { kind: 'processReflection', move: { type: 'pulse.answer' } } as const
  return inside.execute(
    { actor: member, id, command: { type: 'phase.move', from: phase, move } },
    (answer) => {
      const lost = !answer.ok && answer.reason === 'already' && !inside.pulse.has(phase, member)
      if (!answer.ok && !lost) return answer
      // A retry of what was answered before the pulse closed adds nothing to a pulse that is over.
      if (hasAnswered(inside.world(), phase, member)) inside.pulse.put(phase, member, text)
      return { ok: true }
    },
  )
}

function hasAnswered({ session }: World, phase: PhaseId, member: MemberId): boolean {
  const state = session?.phases[phase]
  if (state?.kind !== 'processReflection' || state.data.pulse === 'closed') return false
  return state.data.answered.includes(member)
}
