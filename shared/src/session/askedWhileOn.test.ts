import { expect, it } from 'vitest'
import { phaseKinds } from '../phases/index.ts'
import { invitesIn, judgedWhileOn } from './askedWhileOn.ts'

const outOfTurns = [
  'clarifying',
  'openQuestions',
  'offers',
  'actionCommitment',
  'thinkingHats',
  'designSteps',
  'processReflection',
  'continue',
]

it('[A6] Nobody has said too much where turns go round, nor where nothing is asked of airtime', () => {
  expect(phaseKinds.filter(judgedWhileOn)).toEqual(['contract', 'bids', 'presentation', ...outOfTurns])
})

it('[A9] Somebody is to be invited where the floor is free or a queue, and not where they are to be silent', () => {
  expect(phaseKinds.filter(invitesIn)).toEqual(['contract', 'bids', ...outOfTurns])
})
