import type { MemberId } from '../../ids.ts'
import { reject } from '../../rejection.ts'
import type { Sealed, Text } from '../../sealing/index.ts'
import { membership, type PhaseDefinition, steering } from '../phase.ts'

/** What a member can choose; sealed, so the server knows who chose and never what. */
export const continueChoices = ['goOn', 'change', 'notYet', 'stop'] as const
export type ContinueChoice = (typeof continueChoices)[number]

export type ContinueState = {
  /** Each member's choice; in a view only once they are open. */
  choices: Readonly<Record<MemberId, Text>>
  /** Who has chosen; sorted, so that it tells nothing of the order. */
  chosen: readonly MemberId[]
  opened: boolean
}
export type ContinueMove = { type: 'choice.make'; choice: Sealed } | { type: 'choices.open' }
export type ContinueEvent = { type: 'choiceMade'; member: MemberId; choice: Text } | { type: 'choicesOpened' }

/** Go on, change, not yet, or stop: chosen unseen, opened together, with names (SPEC CN). */
const definition: PhaseDefinition<'continue', ContinueState, ContinueMove, ContinueEvent> = {
  kind: 'continue',
  minutes: 10,
  floor: { policy: 'free', mode: 'soft' },
  chat: true,
  expectation: { kind: 'even' },
  inRound: false,
  prompts: 3,
  policy: { 'choice.make': membership, 'choices.open': steering },
  begin: () => ({ choices: {}, chosen: [], opened: false }),
  decide(state, move, { actor, members }) {
    if (actor === 'system') return reject('not-allowed')
    switch (move.type) {
      case 'choice.make': {
        if (state.opened) return reject('not-now')
        if (!members.includes(actor)) return reject('not-allowed')
        const all = members.every((member) => member === actor || state.choices[member] !== undefined)
        return [
          { type: 'choiceMade', member: actor, choice: move.choice },
          ...(all ? [{ type: 'choicesOpened' as const }] : []),
        ]
      }
      case 'choices.open':
        if (state.opened) return reject('already')
        return state.chosen.length === 0 ? reject('not-now') : [{ type: 'choicesOpened' }]
    }
  },
  evolve(state, event) {
    switch (event.type) {
      case 'choiceMade':
        return {
          ...state,
          choices: { ...state.choices, [event.member]: event.choice },
          chosen: [...new Set([...state.chosen, event.member])].sort(),
        }
      case 'choicesOpened':
        return { ...state, opened: true }
    }
  },
  shown: (state) => (state.opened ? state : { ...state, choices: {} }),
}

export { definition as continue }
