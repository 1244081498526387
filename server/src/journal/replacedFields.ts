import type { JsonValue } from './Journal.ts'
import { at, isObject, put } from './personalFields.ts'

/**
 * Where a set's events say in plain what other words may take the place of: whose it is and where it stands. What has to
 * be there is emptied, the rest taken out.
 */
const said: Readonly<
  Record<string, { whose?: readonly string[]; inside: readonly string[]; needed: readonly string[] }>
> = {
  setCreated: { inside: [], needed: ['name'] },
  setEdited: { inside: [], needed: [] },
  memberAdded: { whose: ['member', 'id'], inside: ['member'], needed: ['name'] },
  memberEdited: { whose: ['member'], inside: [], needed: [] },
}
const replaceable = ['name', 'email', 'zone']

/** With these all devices of a member are undone. */
const shutOut: ReadonlySet<JsonValue | undefined> = new Set([
  'linkRevoked',
  'linkRenewed',
  'memberRemoved',
  'memberLeft',
  'memberDeclined',
])

/**
 * The events of a set's stream, oldest first, without what is so no more: how the set or somebody in it was called or
 * reached before, and what devices were called that are undone. Undefined for each that stays as it is.
 */
export function withoutReplaced(events: readonly JsonValue[]): readonly (JsonValue | undefined)[] {
  /** What was said later, and whose devices, or which, were undone later. */
  const [later, undone] = [new Set<string>(), new Set<JsonValue | undefined>()]
  return events
    .toReversed()
    .map((event) => {
      if (!isObject(event)) return undefined
      if (event.type === 'deviceRemoved') undone.add(event.device)
      if (shutOut.has(event.type)) undone.add(event.member)
      const changed = event.type === 'deviceAdded' ? unlabelled(event, undone) : unsaid(event, later)
      return changed === event ? undefined : changed
    })
    .toReversed()
}

function unlabelled(event: JsonValue, undone: ReadonlySet<JsonValue | undefined>): JsonValue {
  const label = ['device', 'label']
  const isUndone = undone.has(at(event, ['device', 'id'])) || undone.has(at(event, ['device', 'member']))
  return isUndone && isObject(event) && at(event, label) !== '' ? put(event, label, '') : event
}

function unsaid(event: JsonValue, later: Set<string>): JsonValue {
  if (!isObject(event)) return event
  const place = said[String(event.type)]
  if (place === undefined) return event
  const { whose, inside, needed } = place
  let changed = event
  for (const field of replaceable) {
    const path = [...inside, field]
    const value = at(event, path)
    if (value === undefined) continue
    const what = JSON.stringify([whose === undefined ? null : (at(event, whose) ?? null), field])
    if (!later.has(what)) later.add(what)
    else if (!needed.includes(field)) changed = put(changed, path, undefined)
    else if (value !== '') changed = put(changed, path, '')
  }
  return changed
}
