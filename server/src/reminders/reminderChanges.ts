import { keptUntil, type SetState } from '@setroom/shared'
import type { IndexChange } from '../journal/Directory.ts'
import { addressHash } from './addressHash.ts'
import { changedDates } from './changedDates.ts'
import { dueAt, hasPlace, jobOf, type Reminder, wantedReminders } from './wantedReminders.ts'

/**
 * What a change of a set at `now` (epoch ms) changes in what its people are to be reminded of, and in who is found by
 * which address. What was due before stays as it is: it is being done, or was. What would have been due before it was
 * wanted is not made up for: whoever promises something for today knows it.
 */
export function reminderChanges(before: SetState | null, after: SetState, now: number): IndexChange[] {
  return [...jobChanges(before, after, now), ...addressChanges(before, after)]
}

function jobChanges(before: SetState | null, after: SetState, now: number): IndexChange[] {
  const same =
    before !== null &&
    before.commitments === after.commitments &&
    before.sessions === after.sessions &&
    before.members === after.members &&
    before.programme?.apologies === after.programme?.apologies &&
    before.notes === after.notes &&
    before.learnings === after.learnings &&
    before.takeOver === after.takeOver &&
    before.deletedAt === after.deletedAt &&
    keptUntil(before) === keptUntil(after)
  if (same) return []
  const was = before === null ? new Map() : wantedReminders(before)
  const is = wantedReminders(after)
  const changes: IndexChange[] = []
  for (const [key, reminder] of is) {
    const known = was.get(key)
    if (known?.from === reminder.from) continue
    const at = dueAt(reminder, now)
    const fires = known === undefined ? at > now && !isKnown(before, reminder, now) : dueAt(known, now) > now
    if (fires) changes.push({ table: 'jobs', put: jobOf(after, reminder, at) })
  }
  for (const key of was.keys()) if (!is.has(key)) changes.push({ table: 'jobs', drop: { key } })
  return changes
}

/**
 * Whoever takes an apology back on the last day was reminded, and has just been at that very session. Whoever joins, or
 * hands the facilitation on, has seen the dates.
 */
function isKnown(
  before: SetState | null,
  { kind, member, subject, instants }: Reminder,
  now: number,
): boolean {
  if (kind === 'dates') return before !== null && changedDates(before).has(Number(subject))
  if (kind !== 'session' || (instants()[0] ?? now) > now) return false
  const session = before?.sessions.find(({ id }) => id === subject)
  return session !== undefined && before?.programme?.apologies[session.id]?.[member] !== undefined
}

function addressChanges(before: SetState | null, after: SetState): IndexChange[] {
  if (before?.members === after.members) return []
  return Object.values(after.members).flatMap((member): IndexChange[] => {
    const known = before?.members[member.id]
    const [was, is] = [known, member].map((one) => (hasPlace(one) ? one.email : undefined))
    if (was === is) return []
    const place = { setId: after.id, memberId: member.id }
    return is === undefined
      ? [{ table: 'addresses', drop: place }]
      : [{ table: 'addresses', put: { ...place, addressHash: addressHash(is) } }]
  })
}
