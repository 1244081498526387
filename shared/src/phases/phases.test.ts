import { expect, it } from 'vitest'
import { judgeBalance } from '../airtime/index.ts'
import { type PhaseKind, phaseKinds, phaseOf } from './index.ts'

// What each phase asks for, from PRODUCT.md's table and its section on airtime.
const rules: Record<PhaseKind, [floor: string, chat: boolean, asks: string, inRound: boolean]> = {
  checkIn: ['turns soft', true, 'even', false],
  contract: ['free soft', true, 'even', false],
  learningGoals: ['turns soft', true, 'even', false],
  reportBack: ['turns soft', true, 'even', false],
  bids: ['free soft', true, 'even', false],
  presentation: ['presenter soft', false, 'presenter', true],
  clarifying: ['free soft', true, 'presenter', true],
  openQuestions: ['queue soft', false, 'presenter', true],
  silence: ['silent strict', false, 'none', true],
  offers: ['free soft', true, 'even', true],
  actionCommitment: ['free soft', true, 'presenter', true],
  appreciation: ['turns soft', true, 'even', true],
  peerFeedback: ['free soft', true, 'none', false],
  knowledgeSharing: ['turns soft', true, 'none', false],
  thinkingHats: ['free soft', true, 'even', true],
  designSteps: ['free soft', true, 'even', true],
  repair: ['turns soft', false, 'none', false],
  processReflection: ['free soft', true, 'even', false],
  continue: ['free soft', true, 'even', false],
  close: ['free soft', true, 'none', false],
  break: ['free soft', true, 'none', false],
}

it.each(phaseKinds)(
  '[F3] [W5] [A3] %s has the floor, the chat and the airtime that PRODUCT.md gives it',
  (kind) => {
    const { floor, chat, expectation, inRound, ...rest } = phaseOf(kind)
    expect([`${floor.policy} ${floor.mode}`, chat, expectation.kind, inRound]).toEqual(rules[kind])
    expect(rest.kind).toBe(kind)
    expect(rest.minutes).toBeGreaterThan(0)
    // "None during presentation and silence"; elsewhere several, so that the next one is another.
    const still = kind === 'presentation' || kind === 'silence'
    expect(rest.prompts > 1).toBe(!still)
  },
)

const said = { ana: 600_000, ben: 100_000, cem: 100_000, dee: 100_000 }
const verdicts = (kind: PhaseKind) =>
  judgeBalance(said, phaseOf(kind).expectation, 'ana').map((b) => `${b.person} ${b.verdict}`)

it('[A3] Balance is judged against what the phase asks for, not against a flat share', () => {
  expect(verdicts('openQuestions')).toEqual(['ana within', 'ben within', 'cem within', 'dee within'])
  expect(verdicts('checkIn')[0]).toBe('ana above')
  expect(verdicts('presentation')[0]).toBe('ana below')
  expect(verdicts('break').every((v) => v.endsWith('within'))).toBe(true)
})

it('[A3] Each presenter’s band is a band of shares', () => {
  for (const kind of phaseKinds) {
    const { expectation } = phaseOf(kind)
    if (expectation.kind !== 'presenter') continue
    const [least, most] = expectation.share
    expect([kind, 0 <= least && least < most && most <= 1]).toEqual([kind, true])
  }
})
