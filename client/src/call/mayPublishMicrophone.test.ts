import { expect, test } from 'vitest'
import { mayPublishMicrophone } from './mayPublishMicrophone.ts'

test('a microphone is taken from whoever may send everything, or names it among what they may', () => {
  expect(mayPublishMicrophone({ canPublish: true, canPublishSources: [] })).toBe(true)
  expect(mayPublishMicrophone({ canPublish: true, canPublishSources: [1, 2] })).toBe(true)
})

test('in a silence, with the camera only, and before anything is known it is not', () => {
  expect(mayPublishMicrophone({ canPublish: true, canPublishSources: [1] })).toBe(false)
  expect(mayPublishMicrophone({ canPublish: false, canPublishSources: [] })).toBe(false)
  expect(mayPublishMicrophone(undefined)).toBe(false)
})
