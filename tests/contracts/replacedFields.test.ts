import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type MemberId, replaySet, type WrittenEvent } from '@setroom/shared'
import { expect, it } from 'vitest'
import type { JsonValue } from '../../server/src/journal/Journal.ts'
import { withoutReplaced } from '../../server/src/journal/replacedFields.ts'
import { randomLife } from '../../shared/src/test/randomBeginning.ts'

/** As they stand on disk. */
const stored = (events: readonly WrittenEvent[]): JsonValue[] => JSON.parse(JSON.stringify(events))

/** Names and addresses in an event, each with whose it is. */
function toldOf(event: WrittenEvent): [MemberId, 'name' | 'email', unknown][] {
  if (event.type !== 'memberAdded' && event.type !== 'memberEdited') return []
  const { member } = event as { member?: unknown }
  const place = event.type === 'memberAdded' ? member : { ...event, id: member }
  const { id, name, email } = place as Record<string, unknown>
  const told = Object.entries({ name, email }).filter(([, value]) => value !== undefined)
  return told.map(([field, value]) => [id as MemberId, field as 'name' | 'email', value])
}

it('[DT3] A set whose earlier names, addresses, zones and labels are erased is the very same set', () => {
  let erased = 0
  for (let seed = 1; seed <= 200; seed++) {
    const { set, setEvents } = randomLife(seed, 80)
    const without = withoutReplaced(stored(setEvents))
    erased += without.filter((event) => event !== undefined).length
    const left = setEvents.map((event, i) => (without[i] ?? event) as WrittenEvent)
    expect(replaySet(left)).toEqual(set)
    // What is left is what the set says of everybody who has a place; of who is gone more is erased elsewhere.
    for (const [member, field, value] of left.flatMap(toldOf)) {
      const { [member]: one } = set.members
      if (one?.status !== 'removed') expect([one?.[field], '', null]).toContain(value)
    }
  }
  expect(erased).toBeGreaterThan(50)
})

it('[DT3] The journal of this release stays what it is', () => {
  const file = fileURLToPath(new URL('../../shared/golden/0.1.json', import.meta.url))
  const { set } = JSON.parse(readFileSync(file, 'utf8')) as { set: WrittenEvent[] }
  const without = withoutReplaced(stored(set))
  expect(without.some((event) => event !== undefined)).toBe(true)
  expect(replaySet(set.map((event, i) => (without[i] ?? event) as WrittenEvent))).toEqual(replaySet(set))
})
