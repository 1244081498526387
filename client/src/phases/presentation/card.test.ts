import { expect, it } from 'vitest'
import { issueOf, noIssue } from './card.ts'

it('reads what a presenter wrote', () => {
  const card = { title: 'Night work', want: 'Questions', tried: 'Lists' }
  expect(issueOf(JSON.stringify(card))).toEqual(card)
})

it.each(['', 'null', '[]', '{"title":{"x":1}}', '{"want":null'])('makes an empty card of %s', (plain) => {
  expect(issueOf(plain)).toEqual(noIssue)
})
