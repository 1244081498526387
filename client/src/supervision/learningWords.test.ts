import type { LearningView } from '@setroom/shared'
import { expect, it } from 'vitest'
import { isAsked, learningsInOrder } from './learningWords.ts'

const one = (id: string, at: number) =>
  ({ id, at, author: 'ana', touches: ['ben'] }) as unknown as LearningView

it('asks the author and whoever’s issue it touches', () => {
  expect(['ana', 'ben', 'cem'].map((id) => isAsked(one('a', 1), id as never))).toEqual([true, true, false])
})

it('puts what waits for an answer first, then the newest', () => {
  const all = [one('old', 1), one('asked', 2), one('new', 3)]
  expect(learningsInOrder(all, ({ id }) => id === ('asked' as string)).map(({ id }) => id)).toEqual([
    'asked',
    'new',
    'old',
  ])
})
