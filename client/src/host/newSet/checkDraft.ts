import { zonedInstant } from '@setroom/shared'
import { isEmail } from '../../set/members/placeOf.ts'
import { named, type SetDraft } from './setDraft.ts'

/** Longer than this, in characters, it is no sentence. */
export const PURPOSE_LIMIT = 400

/** What is missing or wrong in a draft, by field; `people` by the row's key. Empty when it can be made. */
export type DraftProblems = {
  name?: true
  purpose?: true
  myName?: true
  myEmail?: true
  people: Readonly<Record<string, 'name' | 'email'>>
  first?: 'half' | 'past'
}

/** Judges a draft; `now` in epoch ms. */
export function checkDraft(draft: SetDraft, now: number): DraftProblems {
  const people: Record<string, 'name' | 'email'> = {}
  for (const { key, name, email } of named(draft)) {
    if (name.trim() === '') people[key] = 'name'
    else if (email.trim() !== '' && !isEmail(email.trim())) people[key] = 'email'
  }
  const first = checkWhen(draft.first, now)
  const mine = draft.me.email.trim()
  return {
    ...(draft.name.trim() === '' ? { name: true } : {}),
    ...([...draft.purpose].length > PURPOSE_LIMIT ? { purpose: true } : {}),
    ...(draft.me.name.trim() === '' ? { myName: true } : {}),
    ...(mine === '' || isEmail(mine) ? {} : { myEmail: true }),
    people,
    ...(first === undefined ? {} : { first }),
  }
}

/** A date needs a time and the other way round, and lies ahead; nothing at all is fine. */
export function checkWhen(when: SetDraft['first'], now: number): 'half' | 'past' | undefined {
  if (when.date === '' && when.time === '') return undefined
  const at = zonedInstant(when.date, when.time, when.zone)
  if (at === undefined) return 'half'
  return at < now ? 'past' : undefined
}

/** Whether nothing stands in the way. */
export function isSound(problems: DraftProblems): boolean {
  const { people, ...rest } = problems
  return Object.keys(people).length === 0 && Object.keys(rest).length === 0
}
