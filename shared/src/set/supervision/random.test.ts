import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Command } from '../../command.ts'
import type { CarriedId, LearningId, SetId, ThemeId } from '../../ids.ts'
import { isRejection } from '../../rejection.ts'
import { Dice } from '../../test/Dice.ts'
import { sealed } from '../../test/dummies.ts'
import { learningInvariants } from '../../test/learningInvariants.ts'
import { learningMakers } from '../../test/randomLearnings.ts'
import { aSet, type TestRoom } from '../../test/TestRoom.ts'
import { setCommandSchema } from '../commands.ts'

const DAY_MS = 86_400_000

/** A theme of three sets that is announced, so that the walk begins where it gets interesting. */
function fill(room: TestRoom) {
  const theme = 't0' as ThemeId
  room.does('fay', { type: 'theme.name', theme, name: sealed() })
  for (const n of [0, 1, 2]) {
    const carried = `c${n}` as CarriedId
    const from = { from: `from${n}` as SetId, learning: 'l' as LearningId }
    room.does('ana', { type: 'carried.bring', carried, ...from, text: sealed() })
    room.does('system', { type: 'carried.settle', carried, is: 'shown' })
    room.does('ana', { type: 'carried.sort', carried, theme })
  }
  room.does('fay', { type: 'theme.announce', theme })
}

it('[SU1] [SU2] [SU3] [SU5] [SU7] [SU8] Whatever is asked of learnings, by whomever: the rules hold', () => {
  const passed = new Map<string, number>()
  const seed = fc.noBias(fc.integer({ min: 0, max: 0x7fffffff }))
  fc.assert(
    fc.property(fc.array(seed, { minLength: 60, maxLength: 160, size: 'max' }), (steps) => {
      const room = aSet(3)
      room.does('fay', { type: 'set.edit', settings: { supervision: true } })
      fill(room)
      for (const step of steps) {
        const dice = new Dice(step)
        room.wait(dice.chance(0.07) ? 8 * DAY_MS : 1_000)
        const asking = dice.weighted(learningMakers)(dice, { set: room.set, session: null, now: room.now })
        const parsed = setCommandSchema.safeParse(asking?.command)
        if (asking === undefined || !parsed.success) continue
        const command: Command = parsed.data
        const before = room.world
        const decision = room.ask(asking.actor, command)
        if (isRejection(decision)) continue
        passed.set(command.type, (passed.get(command.type) ?? 0) + 1)
        const after = room.world
        const { actor } = asking
        const { set, now } = room
        for (const [rule, check] of Object.entries(learningInvariants))
          expect([rule, check({ before, after, set, session: null, actor, command, decision, now })]).toEqual(
            [rule, true],
          )
      }
    }),
    { numRuns: 120 },
  )
  // A walk that hardly gets anywhere would prove nothing.
  expect(passed.get('theme.export') ?? 0).toBeGreaterThan(0)
  expect(passed.get('learning.carry') ?? 0).toBeGreaterThan(20)
})
