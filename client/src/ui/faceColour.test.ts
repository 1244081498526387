import { expect, it } from 'vitest'
import { faceColour, faceColours } from './faceColour.ts'

it('gives a person the same colour for ever', () => {
  expect([faceColour('mara'), faceColour('jonas'), faceColour('ana')]).toEqual([
    '#5b72a6',
    '#a06251',
    '#99683f',
  ])
})

it('spreads ids over all colours', () => {
  const counts = new Map<string, number>()
  for (let i = 0; i < 1200; i++) counts.set(faceColour(`m${i}`), (counts.get(faceColour(`m${i}`)) ?? 0) + 1)
  expect(counts.size).toBe(faceColours.length)
  for (const count of counts.values()) expect(count).toBeGreaterThan(50)
})
