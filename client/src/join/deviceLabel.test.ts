import { expect, it } from 'vitest'
import { deviceLabel, deviceWords } from './deviceLabel.ts'

it.each([
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) AppleWebKit/605 Version/18.0 Mobile Safari/604.1',
    true,
    'Safari, phone',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X) AppleWebKit/605 Version/18.0 Safari/605.1',
    true,
    'Safari, tablet',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', false, 'Firefox, computer'],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537 Chrome/140.0 Safari/537 Edg/140.0', true, 'Edge, computer'],
])('names a device in no language: %s', (agent, touch, label) => {
  expect(deviceLabel(agent, touch)).toBe(label)
})

it('has words for each in the language of whoever reads, and leaves other labels as they are', () => {
  for (const kind of ['phone', 'tablet', 'computer']) {
    const words = deviceWords(`Firefox, ${kind}`)
    expect(words?.message).toBe(`{browser} on a ${kind}`)
    expect(words?.values).toEqual({ browser: 'Firefox' })
  }
  for (const label of ['Firefox auf einem Telefon', 'Firefox, Linux', 'Setroom'])
    expect(deviceWords(label)).toBeUndefined()
})
