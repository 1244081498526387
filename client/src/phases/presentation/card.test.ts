import { expect, it } from 'vitest'
import { issueOf, noIssue, startingWith } from './card.ts'

it('reads what a presenter wrote', () => {
  const card = { title: 'Night work', want: 'Questions', tried: 'Lists' }
  expect(issueOf(JSON.stringify(card))).toEqual(card)
})

it.each(['', 'null', '[]', '{"title":{"x":1}}', '{"want":null'])('makes an empty card of %s', (plain) => {
  expect(issueOf(plain)).toEqual(noIssue)
})

it('begins with what was bid, cut at a word where it is too long for a line', () => {
  expect(startingWith('', 20)).toEqual(noIssue)
  expect(startingWith('Two teams,\none budget', 30).title).toBe('Two teams, one budget')
  expect(startingWith('Two teams, one budget', 20).title).toBe('Two teams, one…')
  expect(startingWith('x'.repeat(200), 90).title).toHaveLength(90)
  expect(startingWith('aaaa bbbb cccc', 10).title).toBe('aaaa bbbb…')
  expect(startingWith('😀'.repeat(9), 10).title).toBe('😀😀😀😀…')
})
