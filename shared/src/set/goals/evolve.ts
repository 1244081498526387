import type { GoalId } from '../../ids.ts'
import type { GoalEvent } from './events.ts'
import type { Goal } from './state.ts'

type Goals = Readonly<Record<GoalId, Goal>>

/** Applies one event. */
export function evolveGoals(goals: Goals, event: GoalEvent): Goals {
  switch (event.type) {
    case 'goalSet':
      return { ...goals, [event.goal.id]: event.goal }
    case 'goalEdited':
      return changed(goals, event.goal, (goal) => ({
        ...goal,
        text: event.text ?? goal.text,
        shown: event.shown ?? goal.shown,
      }))
    case 'goalLookedAt': {
      const { text, at, session } = event
      return changed(goals, event.goal, (goal) => ({
        ...goal,
        status: event.closes ? 'closed' : 'open',
        looks: [...goal.looks, { text, at, ...(session === null ? {} : { session }) }],
      }))
    }
    case 'goalDropped': {
      const { [event.goal]: _, ...rest } = goals
      return rest as Goals
    }
  }
}

function changed(goals: Goals, id: GoalId, change: (goal: Goal) => Goal): Goals {
  const before = goals[id]
  return before === undefined ? goals : { ...goals, [id]: change(before) }
}
