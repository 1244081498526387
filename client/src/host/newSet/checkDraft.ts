import { latestDate, plainAddress } from '@setroom/shared'
import type { PersonProblem } from '../../set/members/PersonFields.tsx'
import { isEmail } from '../../set/members/placeOf.ts'
import { datesIn, named, type SetDraft } from './setDraft.ts'

/** Longer than this, in characters, it is no sentence. */
export const PURPOSE_LIMIT = 400

/** What is missing or wrong in a draft, by field; `people` by the row's key. Empty when it can be made. */
export type DraftProblems = {
  name?: true
  purpose?: true
  myName?: true
  myEmail?: true
  people: Readonly<Record<string, PersonProblem>>
  first?: 'half' | 'past' | 'far'
}

/** Judges a draft; `now` in epoch ms. */
export function checkDraft(draft: SetDraft, now: number): DraftProblems {
  const people: Record<string, PersonProblem> = {}
  const addresses = new Set([plainAddress(draft.me.email)])
  for (const { key, name, email } of named(draft)) {
    const address = plainAddress(email)
    if (name.trim() === '') people[key] = 'name'
    else if (email.trim() !== '' && !isEmail(email.trim())) people[key] = 'email'
    else if (address !== '' && addresses.has(address)) people[key] = 'taken'
    addresses.add(address)
  }
  const first = checkDates(draft, now)
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

/** A date needs a time and the other way round, a series a pattern, all lies ahead, not too far; nothing at all is fine. */
function checkDates(draft: SetDraft, now: number): DraftProblems['first'] {
  const { date, time } = draft.first
  if (date === '' && time === '' && draft.rhythm === undefined) return undefined
  const dates = datesIn(draft).map((one) => one.at)
  const [at] = dates
  if (at === undefined || (date === '') !== (time === '')) return 'half'
  if (at < now) return 'past'
  return dates.some((one) => one > latestDate(now)) ? 'far' : undefined
}

/** Whether nothing stands in the way. */
export function isSound(problems: DraftProblems): boolean {
  const { people, ...rest } = problems
  return Object.keys(people).length === 0 && Object.keys(rest).length === 0
}
