import type { MemberId } from '@setroom/shared'
import { describe, expect, it } from 'vitest'
import { longSilent, type Situation, suggest } from './suggestion.ts'

const ana = 'ana' as MemberId
const jonas = 'jonas' as MemberId
const minute = 60_000

const calm: Situation = {
  phase: { kind: 'openQuestions', totalMs: 18 * minute },
  need: undefined,
  paused: false,
  quiet: [],
  overMs: 0,
  away: new Set(),
}

describe('suggest', () => {
  it('says nothing when there is nothing to say', () => {
    expect(suggest(calm)).toBeUndefined()
    expect(suggest({ ...calm, quiet: [{ member: ana, ms: 3 * minute }] })).toBeUndefined()
  })

  it('names whoever has been quiet longest, and only once', () => {
    const quiet = [
      { member: jonas, ms: 8.5 * minute },
      { member: ana, ms: 9 * minute },
    ]
    expect(suggest({ ...calm, quiet })).toEqual({ kind: 'quiet', member: ana, ms: 9 * minute })
    expect(suggest({ ...calm, quiet, away: new Set(['quiet:ana']) })).toMatchObject({ member: jonas })
    expect(suggest({ ...calm, quiet, away: new Set(['quiet:ana', 'quiet:jonas']) })).toBeUndefined()
  })

  it.each(['presentation', 'silence'] as const)('suggests nothing in %s', (kind) => {
    const situation: Situation = {
      ...calm,
      phase: { kind, totalMs: 7 * minute },
      quiet: [{ member: ana, ms: 60 * minute }],
      overMs: 10 * minute,
    }
    expect(suggest(situation)).toBeUndefined()
  })

  it.each(['contract', 'thinkingHats', 'designSteps', 'bids', 'offers', 'clarifying', 'continue'] as const)(
    '[A9] names them in %s, too',
    (kind) => {
      const phase = { kind, totalMs: 30 * minute }
      const quiet = [{ member: ana, ms: 9 * minute }]
      expect(suggest({ ...calm, phase, quiet })).toMatchObject({ kind: 'quiet', member: ana })
      expect(longSilent(phase, [...quiet, { member: jonas, ms: minute }])).toEqual(quiet)
    },
  )

  it.each([
    'presentation',
    'silence',
    'checkIn',
    'reportBack',
    'appreciation',
    'knowledgeSharing',
    'break',
  ] as const)('[A9] calls nobody silent in %s, where they are to be or have their turn', (kind) => {
    const phase = { kind, totalMs: 4 * minute }
    const quiet = [{ member: ana, ms: 60 * minute }]
    expect(longSilent(phase, quiet)).toEqual([])
    expect(suggest({ ...calm, phase, quiet })).toBeUndefined()
  })

  it('puts what somebody needs before everything else', () => {
    const quiet = [{ member: ana, ms: 9 * minute }]
    expect(suggest({ ...calm, quiet, paused: true, need: 'break' })).toEqual({ kind: 'need', need: 'break' })
    expect(suggest({ ...calm, quiet, paused: true })).toBeUndefined()
  })

  it('speaks of the time when it is worth speaking of, and again after five minutes more', () => {
    expect(suggest({ ...calm, overMs: minute })).toBeUndefined()
    expect(suggest({ ...calm, overMs: 2 * minute })).toMatchObject({ kind: 'over' })
    const away = new Set(['over:0'])
    expect(suggest({ ...calm, overMs: 4 * minute, away })).toBeUndefined()
    expect(suggest({ ...calm, overMs: 5 * minute, away })).toMatchObject({ kind: 'over' })
  })
})
