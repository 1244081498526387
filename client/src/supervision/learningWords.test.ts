import type { LearningView, MemberId } from '@setroom/shared'
import { expect, it } from 'vitest'
import { isAsked, isMine, learningsInOrder } from './learningWords.ts'

const one = (id: string, at: number) =>
  ({ id, at, author: 'ana', touches: ['ben'] }) as unknown as LearningView

it('asks the author and whoever’s issue it touches; once it is asked for, every member, and not who facilitates', () => {
  const people = [
    { id: 'ana', role: 'member' },
    { id: 'ben', role: 'facilitator' },
    { id: 'cem', role: 'member' },
    { id: 'fay', role: 'facilitator' },
  ] as never as { id: MemberId; role: string }[]
  const learning = one('a', 1)
  expect(people.map(({ id }) => isMine(learning, id))).toEqual([true, true, false, false])
  expect(people.map((who) => isAsked(learning, who))).toEqual([true, true, false, false])
  const asked = { ...learning, askedAt: 2 }
  expect(people.map((who) => isAsked(asked, who))).toEqual([true, true, true, false])
})

it('puts what waits for an answer first, then the newest', () => {
  const all = [one('old', 1), one('asked', 2), one('new', 3)]
  expect(learningsInOrder(all, ({ id }) => id === ('asked' as string)).map(({ id }) => id)).toEqual([
    'asked',
    'new',
    'old',
  ])
})
