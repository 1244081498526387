import { expect, it } from 'vitest'
import { readGoal, writeGoal } from './goalWords.ts'
import { readLook, writeLook } from './lookWords.ts'

it('a goal and a look at it read as they were written', () => {
  const goal = { what: ' To say no ', measure: '' }
  expect(readGoal(writeGoal(goal))).toEqual({ what: 'To say no', measure: '' })
  const look = { words: 'Twice', outcome: 'partly' as const }
  expect(readLook(writeLook(look))).toEqual(look)
  expect(writeLook({ words: 'x', outcome: undefined })).toBe('{"words":"x"}')
})

it.each(['{"what":7}', '{', '[]', 'null'])('whatever is sealed, nothing breaks: %s', (plain) => {
  expect(readGoal(plain).measure).toBe('')
  expect(readLook(plain).outcome).toBeUndefined()
})

it('an outcome that nobody knows is none', () => {
  expect(readLook('{"words":"a","outcome":"won"}')).toEqual({ words: 'a', outcome: undefined })
  expect(readGoal('only words').what).toBe('only words')
})
