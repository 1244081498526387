import { phaseKinds, phaseOf } from '@setroom/shared'
import { expect, it } from 'vitest'
import { phasePrompts } from './phasePrompts.ts'

it.each(phaseKinds)('%s has as many prompts as its definition counts', (kind) => {
  expect(phasePrompts[kind]).toHaveLength(phaseOf(kind).prompts)
})
