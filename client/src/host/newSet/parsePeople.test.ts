import { expect, it } from 'vitest'
import { parsePeople } from './parsePeople.ts'

it('reads names, addresses and both', () => {
  expect(parsePeople('Ana Silva\n"Jonas Weber" <jonas@example.org>; tomasz.nowak@example.org\n\n')).toEqual([
    { name: 'Ana Silva', email: '' },
    { name: 'Jonas Weber', email: 'jonas@example.org' },
    { name: 'Tomasz Nowak', email: 'tomasz.nowak@example.org' },
  ])
})

it('reads the columns of a table', () => {
  expect(parsePeople('Ana Silva\tana@example.org\nana2@example.org\tAna Two')).toEqual([
    { name: 'Ana Silva', email: 'ana@example.org' },
    { name: 'Ana Two', email: 'ana2@example.org' },
  ])
})
