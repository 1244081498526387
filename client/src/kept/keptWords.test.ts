import { expect, it } from 'vitest'
import { type KeptQuestion, readKept, writeKept } from './keptWords.ts'

const one = { id: 'q1', asker: 'ana', words: 'What would you keep?' } as unknown as KeptQuestion

it('What is kept is read as it was written, without blanks around it', () => {
  expect(readKept(writeKept([one, { ...one, words: ' aloud \n' }]))).toEqual([
    one,
    { ...one, words: 'aloud' },
  ])
})

it('What is no such text reads as nothing, and a question whose words do not fit as one asked aloud', () => {
  for (const plain of ['', 'null', '[]', '{"questions":3}', '{"questions":[{}]}', 'What?'])
    expect(readKept(plain)).toEqual([])
  expect(readKept('{"questions":[{"id":"q1","asker":"ana","words":7}]}')).toEqual([{ ...one, words: '' }])
})
