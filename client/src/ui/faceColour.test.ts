import { expect, it } from 'vitest'
import { faceColour, faceColours, faceColoursOf } from './faceColour.ts'

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

it('tells the people of a set apart, and leaves whoever was there first their colour', () => {
  const ids = Array.from({ length: 12 }, (_, i) => `m${i}`)
  const colours = faceColoursOf(ids)
  expect(new Set(colours.values()).size).toBe(12)
  expect(colours.get('m0')).toBe(faceColour('m0'))
  expect([...faceColoursOf([...ids, 'late'])].slice(0, 12)).toEqual([...colours])
  expect(faceColours).toContain(faceColoursOf([...ids, 'late']).get('late'))
})
