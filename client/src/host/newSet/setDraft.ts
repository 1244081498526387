import type { Language, SeriesDate } from '@setroom/shared'
import type { PersonForm } from '../../set/members/placeOf.ts'
import { ownZone } from '../../set/programme/ownZone.ts'
import { datesOf, type SeriesRhythm, usualRhythm } from '../../set/programme/seriesDraft.ts'
import type { When } from '../../set/programme/WhenFields.tsx'

/** Somebody to be invited; `key` only tells the rows apart. */
export type DraftPerson = PersonForm & { key: string }

/** A set that is being described. Its words are plain, and leave this tab only sealed. */
export type SetDraft = {
  name: string
  purpose: string
  me: PersonForm
  people: readonly DraftPerson[]
  template: string
  first: When
  /** How it goes on after the first date; undefined where only that one is planned. */
  rhythm?: SeriesRhythm | undefined
}

/** A set has eight members; with a facilitator and those beside them the server takes twelve. */
export const MOST_PEOPLE = 11

let made = 0

/** An empty row. Where somebody lives is theirs to say: their browser does when they take their place. */
export function emptyPerson(language: Language): DraftPerson {
  made++
  return { key: `${Date.now()}.${made}`, name: '', email: '', language, zone: '' }
}

/** What a form starts from: three people to name, in one's own language and zone. */
export function emptyDraft(language: Language): SetDraft {
  return {
    name: '',
    purpose: '',
    me: { name: '', email: '', language, zone: ownZone() },
    people: [emptyPerson(language), emptyPerson(language), emptyPerson(language)],
    template: 'onePresenter60',
    first: { date: '', time: '', zone: ownZone() },
  }
}

/** The people that were named. */
export function named(draft: SetDraft): readonly DraftPerson[] {
  return draft.people.filter(({ name, email }) => name.trim() !== '' || email.trim() !== '')
}

/** What a kind of meeting is commonly repeated by (PRODUCT.md, Programme). */
export function rhythmOf(template: string): SeriesRhythm {
  if (template === 'supervision60') return { ...usualRhythm, weeks: '0, 2, 4, 6, 8' }
  return template === 'onePresenter60' ? { ...usualRhythm, kind: 'every' } : usualRhythm
}

/** The dates that are planned with the set; empty as long as they are not whole. */
export function datesIn({ first, rhythm }: SetDraft): readonly SeriesDate[] {
  return datesOf({ ...(rhythm ?? { ...usualRhythm, kind: 'dates', more: [] }), when: first })
}
