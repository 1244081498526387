import { expect, it } from 'vitest'
import { claimFragment, readClaimFragment } from './carriedPeople.ts'

const token = 'x'.repeat(43)

it('carries people behind the token, whatever they are called', () => {
  const people = [
    { name: 'Łucja ~ Ó#', email: 'lucja@set.example' },
    { name: 'דנה', email: '' },
  ]
  const fragment = claimFragment(token, people)
  expect(fragment).toMatch(/^x{43}~[\w-]+$/)
  expect(readClaimFragment(fragment)).toEqual({ token, people })
  expect(claimFragment(token, [])).toBe(token)
})

it('a list that is damaged, hostile or too long leaves the token good', () => {
  const pack = (value: unknown) => `${token}~${btoa(JSON.stringify(value)).replace(/[+/=]/g, '')}`
  for (const fragment of [`${token}~`, `${token}~%%`, pack({}), pack('x'), pack([1, null, [2], [{}]])])
    expect(readClaimFragment(fragment)).toEqual({ token, people: [] })
  const many = Array.from({ length: 40 }, (_, at) => ({ name: `P${at}`, email: '' }))
  expect(readClaimFragment(claimFragment(token, many)).people).toHaveLength(11)
  const [long] = readClaimFragment(claimFragment(token, [{ name: 'n'.repeat(9_999), email: '' }])).people
  expect(long?.name).toHaveLength(120)
})
