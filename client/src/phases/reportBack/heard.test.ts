import type { CommitmentId } from '@setroom/shared'
import { expect, it } from 'vitest'
import { heard } from './heard.ts'

const [a, b] = ['a', 'b'] as CommitmentId[] as [CommitmentId, CommitmentId]

it('counts the one on stage as soon as its owner has reported on it', () => {
  expect([...heard({ seen: [], now: a }, () => false)]).toEqual([])
  expect([...heard({ seen: [], now: a }, (id) => id === a)]).toEqual([a])
  expect([...heard({ seen: [a], now: b }, (id) => id === b)]).toEqual([a, b])
})

it('does not count what was reported beforehand and has not been on stage yet', () => {
  expect([...heard({ seen: [], now: a }, (id) => id === b)]).toEqual([])
  expect([...heard({ seen: [a, b], now: null }, () => true)]).toEqual([a, b])
})
