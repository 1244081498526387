import { expect, it } from 'vitest'
import { noWords, readCommitment, unanswered, writeCommitment } from './commitmentWords.ts'
import { readReport, writeReport } from './reportWords.ts'

it('reads what it wrote, and leaves out what was not said', () => {
  const words = { ...noWords, what: 'Call Jo ', first: 'Find the number', confidence: 7 }
  expect(writeCommitment(words)).toBe('{"what":"Call Jo","first":"Find the number","confidence":7}')
  expect(readCommitment(writeCommitment(words))).toEqual({ ...words, what: 'Call Jo' })
  expect(unanswered(words)).toEqual(['sign', 'supporter'])
})

it.each([
  ['{"what":7,"confidence":11,"sign":["x"],"supporter":{}}', noWords],
  ['{"what":"Call Jo","confidence":"7"}', { ...noWords, what: 'Call Jo' }],
  ['{"what":"Call Jo","confidence":1e99,"extra":true}', { ...noWords, what: 'Call Jo' }],
  ['[]', { ...noWords, what: '[]' }],
  ['{"what":', noWords],
  ['Just a sentence', { ...noWords, what: 'Just a sentence' }],
  ['null', { ...noWords, what: 'null' }],
  ['{"__proto__":{"what":"no"}}', noWords],
])('takes what does not fit as not said: %s', (plain, read) => {
  expect(readCommitment(plain)).toEqual(read)
})

it('reads reports as kindly', () => {
  const report = { outcome: 'partly' as const, result: 'Two of three', learned: '', next: 'The third' }
  expect(readReport(writeReport(report))).toEqual(report)
  const progress = { outcome: 'underWay' as const, result: 'Slowly', learned: '', next: '' }
  expect(readReport(writeReport(progress))).toEqual(progress)
  expect(readReport('{"outcome":"great","result":"x"}')).toMatchObject({ outcome: undefined, result: 'x' })
  expect(readReport('words')).toMatchObject({ outcome: undefined, result: 'words' })
})
