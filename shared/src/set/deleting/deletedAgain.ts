import type { MemberId, SessionId, TextId } from '../../ids.ts'
import type { Text } from '../../sealing/index.ts'
import type { Actor } from '../../world.ts'
import type { SetCommand } from '../commands.ts'
import type { SetState } from '../set.ts'
import type { Theme } from '../supervision/state.ts'
import type { OwnTemplate } from '../templates/state.ts'

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
    ...Object.entries(set.programme?.feeds ?? {})
      .filter(([, { text }]) => isGone(text.id))
      .map(([member]) => by(member as MemberId, { type: 'feed.end' })),
    ...Object.values<OwnTemplate>(set.templates ?? {})
      .filter(({ name }) => isGone(name.id))
      .map(({ id }) => by(set.facilitator, { type: 'template.drop', template: id })),
    ...Object.values<Theme>(set.supervision?.themes ?? {})
      .filter(({ name }) => isGone(name.id))
      .flatMap(({ id: theme, announcedAt }) => [
        // Nothing is dropped that is announced: it was called off before.
        ...(announcedAt === undefined ? [] : [by(set.facilitator, { type: 'theme.callOff', theme })]),
        by(set.facilitator, { type: 'theme.drop', theme }),
      ]),
    ...those(set.supervision?.carried).map(({ id }) =>
      by('system', { type: 'carried.settle', carried: id, is: 'withdrawn' }),
    ),
  ]
}

const by = (actor: Actor, command: SetCommand): InTheirName => ({ actor, command })
