import type { LearningView, MemberId } from '@setroom/shared'

/** The most that a learning holds, characters: a few sentences, to be read beside others. */
export const LEARNING_LIMIT = 600

/** Whether it is this person's: they wrote it, or it touches their issue. */
export function isMine({ author, touches }: Pick<LearningView, 'author' | 'touches'>, me: MemberId): boolean {
  return author === me || touches.includes(me)
}

/** Whether this person's yes is asked for: it is theirs, or the facilitator asked all members (SPEC SU3). */
export function isAsked(
  learning: Pick<LearningView, 'author' | 'touches' | 'askedAt'>,
  { id, role }: { id: MemberId; role: string },
): boolean {
  return isMine(learning, id) || (learning.askedAt !== undefined && role === 'member')
}

/** What waits for somebody's answer first, then the newest first. */
export function learningsInOrder(
  learnings: readonly LearningView[],
  waits: (learning: LearningView) => boolean,
): readonly LearningView[] {
  return [...learnings].sort((a, b) => Number(waits(b)) - Number(waits(a)) || b.at - a.at)
}
