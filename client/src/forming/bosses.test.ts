import { expect, it } from 'vitest'
import { bossesOf } from './bosses.ts'
import type { Person } from './person.ts'

const one = (name: string, reportsTo = '', email = ''): Person => ({
  name,
  email,
  reportsTo,
  team: '',
  work: '',
  culture: '',
  hours: undefined,
  facilitates: false,
})
const above = (people: Person[]) => bossesOf(people).above.map((set) => [...set])

it.each([
  'Ruth Weber',
  'ruth  wéber',
  'Weber, Ruth',
  'weber,ruth',
  'RUTH@example.org',
  'Ruth Weber <ruth@example.org>',
  'Weber, Ruth <rw@elsewhere.example>',
  'R. Weber <ruth@example.org>',
])('finds Ruth Weber as %s', (written) => {
  const people = [one('Ruth Weber', '', 'ruth@example.org'), one('Ana', written)]
  expect(above(people)).toEqual([[], [0]])
  expect(bossesOf(people).absent).toEqual([])
})

it('finds who stands on the list with the last name first', () => {
  expect(above([one('Weber, Ruth'), one('Ana', 'Ruth Weber'), one('Bo', 'Weber, Ruth')])).toEqual([
    [],
    [0],
    [0],
  ])
})

it('names once whoever is not found', () => {
  const people = [
    one('Ruth Weber'),
    one('Ana', 'R. Weber'),
    one('Bo', 'r.  weber'),
    one('Cy', 'Holm, Ida'),
    one('Do', 'Ida Holm'),
    one('Ed', '-'),
    one('Flo', 'Ruth Weber; Max Frey'),
  ]
  expect(bossesOf(people).absent).toEqual(['R. Weber', 'Holm, Ida', 'Max Frey'])
})

it('knows several bosses, bosses of bosses, and rings', () => {
  const people = [one('A', 'B'), one('B', 'C / D'), one('C', 'A'), one('D', 'D')]
  expect(above(people).map((set) => set.sort())).toEqual([[1, 2, 3], [0, 2, 3], [0, 1, 3], []])
  expect(bossesOf(people).absent).toEqual([])
})

it('takes a name that two have for both', () => {
  expect(above([one('Ruth Weber'), one('Ruth Weber'), one('Ana', 'Weber, Ruth')])[2]).toEqual([0, 1])
})
