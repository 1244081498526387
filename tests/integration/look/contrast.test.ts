import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const source = (name: string) =>
  readFileSync(new URL(`../../../client/src/ui/${name}`, import.meta.url), 'utf8')
const tokensCss = source('tokens.css')
const phasesCss = source('phases.css')
const faceColours = source('faceColour.ts').match(/#\w{6}/g) as Colour[]

type Colour = `#${string}`
type Colours = Record<string, Colour>
const themes = ['light', 'dark'] as const

function read(css: string, theme: (typeof themes)[number]): Colours {
  const found: Colours = {}
  for (const [, name = '', light, dark] of css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g))
    found[name] = (theme === 'light' ? light : dark) as Colour
  return found
}

/** WCAG 2: relative luminance of an sRGB colour, and the ratio of two. */
function luminance(colour: Colour): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
function contrast(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const [plain = '', more = ''] = tokensCss.split('@media (prefers-contrast: more)')
const phases = [...phasesCss.matchAll(/\[data-phase=['"](\w+)['"]\] \{(.*?)\}/gs)].map(
  ([, kind = '', body = '']) => ({ kind, body }),
)

/** Each text colour and what it may lie on. */
const text: Record<string, string[]> = {
  ink: ['paper', 'surface', 'raised', 'sunken', 'phase-soft', 'good-soft', 'warn-soft', 'danger-soft'],
  'ink-2': ['paper', 'surface', 'raised', 'sunken', 'phase-soft', 'good-soft', 'warn-soft', 'danger-soft'],
  'ink-3': ['paper', 'surface', 'raised', 'sunken', 'phase-soft'],
  'phase-ink': ['paper', 'surface', 'raised', 'phase-soft'],
  'on-phase': ['phase', 'danger'],
  good: ['paper', 'surface', 'raised', 'good-soft'],
  warn: ['paper', 'surface', 'raised', 'warn-soft'],
  danger: ['paper', 'surface', 'raised', 'danger-soft'],
  paper: ['ink'],
}
/** Outlines, rings and bars: what must be seen but not read. */
const shapes: Record<string, string[]> = {
  phase: ['paper', 'surface', 'raised'],
  edge: ['paper', 'surface', 'raised'],
  focus: ['paper', 'surface', 'raised', 'sunken', 'phase-soft'],
}

function tooLow(colours: Colours, pairs: Record<string, string[]>, least: number): string[] {
  return Object.entries(pairs).flatMap(([front, backs]) =>
    backs.flatMap((back) => {
      const ratio = contrast(colours[front]!, colours[back]!)
      return ratio >= least ? [] : [`${front} on ${back}: ${ratio.toFixed(2)}`]
    }),
  )
}

describe.each(themes)('colours, %s', (theme) => {
  const base = read(plain, theme)

  it('finds every phase of PRODUCT.md', () => {
    expect(phases.map(({ kind }) => kind)).toHaveLength(21)
    for (const { body } of phases)
      expect(Object.keys(read(body, theme))).toEqual(['phase', 'phase-soft', 'phase-ink'])
  })

  it.each([{ kind: 'no phase', body: '' }, ...phases])('can be read: $kind', ({ body }) => {
    const colours = { ...base, ...read(body, theme) }
    expect(tooLow(colours, text, 4.5)).toEqual([])
    expect(tooLow(colours, shapes, 3)).toEqual([])
  })

  it.each([{ kind: 'no phase', body: '' }, ...phases])(
    'has 7:1 where more contrast is asked for: $kind',
    ({ body }) => {
      const colours = { ...base, ...read(body, theme), ...read(more, theme) }
      const { ink = [], 'ink-2': second = [], 'ink-3': third = [] } = text
      expect(tooLow(colours, { ink, 'ink-2': second, 'ink-3': third }, 7)).toEqual([])
    },
  )
})

it('lets white letters be read on every face', () => {
  expect(faceColours).toHaveLength(12)
  for (const colour of faceColours) expect(contrast('#ffffff', colour)).toBeGreaterThanOrEqual(4.5)
})
