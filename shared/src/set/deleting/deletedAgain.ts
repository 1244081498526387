import type { MemberId, SessionId, TextId } from '../../ids.ts'
import type { Text } from '../../sealing/index.ts'
import type { Actor } from '../../world.ts'
import type { SetCommand } from '../commands.ts'
import type { SetState } from '../set.ts'

/** A command, and in whose name. */
export type InTheirName = { actor: Actor; command: SetCommand }

/**
 * SPEC DT2: in an older copy of a set, what deletes again what was deleted since: everything whose words are of those, in
 * the name of whoever may.
 */
export function deletedAgain(set: SetState, isGone: (text: TextId) => boolean): readonly InTheirName[] {
  const those = <T extends { text?: Text }>(things: Readonly<Record<string, T>> | undefined) =>
    Object.values<T>(things ?? {}).filter(({ text }) => text !== undefined && isGone(text.id))
  return [
    ...those(set.commitments).map(({ id, owner }) =>
      by(owner, { type: 'commitment.withdraw', commitment: id }),
    ),
    ...those(set.goals).map(({ id, owner }) => by(owner, { type: 'goal.drop', goal: id })),
    ...those(set.notes?.all).map((note) => by(note.by, { type: 'note.takeBack', note: note.id })),
    ...those(set.shelf).map((item) => by(item.by, { type: 'shelf.remove', item: item.id })),
    ...those(set.kept).map(({ member, session, round }) =>
      by(member, { type: 'questions.letGo', session, round }),
    ),
    ...those(set.feedback).map(({ session, phase, from, to }) =>
      by(to, { type: 'feedback.letGo', session, phase, from }),
    ),
    ...those(set.learnings).map(({ id, author }) => by(author, { type: 'learning.drop', learning: id })),
    ...Object.entries(set.programme?.apologies ?? {}).flatMap(([session, of]) =>
      Object.entries(of)
        .filter(([, { text }]) => text !== undefined && isGone(text.id))
        .map(([member]) =>
          by(member as MemberId, { type: 'apology.withdraw', session: session as SessionId }),
        ),
    ),
    ...those(set.supervision?.carried).map(({ id }) =>
      by('system', { type: 'carried.settle', carried: id, is: 'withdrawn' }),
    ),
  ]
}

const by = (actor: Actor, command: SetCommand): InTheirName => ({ actor, command })
