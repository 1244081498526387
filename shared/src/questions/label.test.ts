import { expect, it } from 'vitest'
import { questionLabelOf } from './label.ts'

it('[Q7] reads back a label and nothing else', () => {
  expect(questionLabelOf('open')).toBe('open')
  expect(questionLabelOf('constructor')).toBeUndefined()
})
