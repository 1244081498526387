import { reject } from '../../rejection.ts'
import type { Sealed, Text } from '../../sealing/index.ts'
import { membership, type PhaseDefinition } from '../phase.ts'

/** `card` is sealed JSON {title, want, tried}. */
export type PresentationState = { card: Text | null }
export type PresentationMove = { type: 'card.write'; card: Sealed }
export type PresentationEvent = { type: 'cardWritten'; card: Text }

/** The presenter tells the issue; nobody interrupts. */
export const presentation: PhaseDefinition<
  'presentation',
  PresentationState,
  PresentationMove,
  PresentationEvent
> = {
  kind: 'presentation',
  minutes: 7,
  floor: { policy: 'presenter', mode: 'soft' },
  chat: false,
  expectation: { kind: 'presenter', share: [0.85, 1] },
  inRound: true,
  prompts: 0,
  policy: { 'card.write': membership },
  begin: () => ({ card: null }),
  decide(_state, move, context) {
    if (context.actor !== context.presenter) return reject('not-allowed')
    return [{ type: 'cardWritten', card: move.card }]
  },
  evolve: (_state, event) => ({ card: event.card }),
}
