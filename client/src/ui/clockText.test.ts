import { expect, it } from 'vitest'
import { clockText } from './clockText.ts'

it.each([
  [588_000, '9:48', false],
  [587_001, '9:48', false],
  [1, '0:01', false],
  [0, '0:00', false],
  [-999, '0:00', false],
  [-1_000, '0:01', true],
  [-80_400, '1:20', true],
  [3_723_000, '1:02:03', false],
  [3_600_000, '1:00:00', false],
])('%i ms → %s', (ms, digits, over) => {
  expect(clockText(ms)).toMatchObject({ digits, over })
})

it('keeps every digit for one second, through zero', () => {
  const shown: string[] = []
  for (let ms = 3_000; ms > -3_000; ms -= 100) shown.push(clockText(ms).digits)
  const runs = shown.join(' ').match(/(\S+)( \1)*/g) ?? []
  // 0:00 stands for the last second before and the first after zero is reached: nothing jumps.
  expect(runs.map((run) => run.split(' ').length)).toEqual([10, 10, 10, 10, 10, 10])
})
