import type { PhaseId } from '@setroom/shared'
import { expect, it } from 'vitest'
import { nextQuestion, readPulseDraft, wholeAnswer } from './pulseDraft.ts'
import { readNote, writeNote } from './reflectionNote.ts'

const phase = 'reflection' as PhaseId
const kept = (scores: object, rest: object = {}) =>
  JSON.stringify({ id: 'one', phase, given: false, scores, ...rest })

it('goes on at the first question without an answer', () => {
  const draft = readPulseDraft(kept({ safety: 6, fairness: 2 }), phase)
  expect(draft && nextQuestion(draft)).toBe(1)
  expect(draft && wholeAnswer(draft)).toBeUndefined()
})

it('is whole with four ratings, and holds nothing but them', () => {
  const scores = { safety: 6, questions: 5, fairness: 2, usefulness: 7 }
  const draft = readPulseDraft(kept(scores), phase)
  expect(draft && wholeAnswer(draft)).toEqual(scores)
})

it.each([kept({ safety: 8 }), kept({}, { phase: 'another' }), kept({}, { id: '' }), '', '{', 'null'])(
  'takes nothing else for a draft: %s',
  (text) => {
    expect(readPulseDraft(text, phase)).toBeUndefined()
  },
)

it('reads notes that it wrote, and those that others wrote otherwise', () => {
  expect(readNote(writeNote({ kind: 'change', text: ' Start on time ' }))).toEqual({
    kind: 'change',
    text: 'Start on time',
  })
  expect(readNote('{"kind":"praise","text":"x"}')).toEqual({ kind: 'other', text: 'x' })
  expect(readNote('Keep: the silence')).toEqual({ kind: 'other', text: 'Keep: the silence' })
})
