import fc from 'fast-check'
import { expect, it } from 'vitest'
import { person } from '../../test/TestRoom.ts'
import { readMarks, type Suits, tallySlots, writeMarks } from './slots.ts'

const people = ['fay', 'ana', 'ben', 'cem'].map(person)
const marks = (told: Record<string, string>, slots: number) =>
  Object.fromEntries(Object.entries(told).map(([id, text]) => [id, readMarks(text, slots)]))

it('[U5] The best times are those that fewest cannot, then most can, then suit most without effort', () => {
  const slots = [10, 20, 30, 40]
  const tallies = tallySlots(slots, people, marks({ fay: 'yyym', ana: 'yyyy', ben: 'nymy', cem: 'yyny' }, 4))
  expect(tallies.map(({ best }) => best)).toEqual([false, true, false, false])
  expect(tallies[0]).toMatchObject({ yes: ['fay', 'ana', 'cem'], no: ['ben'], maybe: [], open: [] })
})

it('[U5] Times that are as good stand out together', () => {
  const told = marks({ fay: 'yym', ana: 'yyy', ben: 'yyy', cem: 'yyy' }, 3)
  expect(tallySlots([10, 20, 30], people, told).map(({ best }) => best)).toEqual([true, true, false])
})

it('[U5] While nobody can there is no best time; whoever has not answered is neither for nor against', () => {
  expect(tallySlots([10], people, {}).map(({ best, open }) => [best, open.length])).toEqual([[false, 4]])
  expect(tallySlots([10], people, marks({ ana: 'n' }, 1)).map(({ best }) => best)).toEqual([false])
  const [one, other] = tallySlots([10, 20], people, marks({ ana: 'ny', ben: 'y-' }, 2))
  expect([one?.best, other?.best]).toEqual([false, true])
})

it('[U4] Marks are a letter for each time, and anything else that comes out of a text is not said', () => {
  expect(writeMarks(['yes', 'maybe', 'no', 'open'])).toBe('ymn-')
  expect(readMarks('yx', 4)).toEqual(['yes', 'open', 'open', 'open'])
  expect(readMarks('<script>', 2)).toEqual(['open', 'open'])
  const some = fc.array(fc.constantFrom<Suits>('yes', 'maybe', 'no', 'open'))
  fc.assert(
    fc.property(some, (told) => {
      expect(readMarks(writeMarks(told), told.length)).toEqual(told)
    }),
  )
})
