import type { Language } from '@setroom/shared'
import type { CarriedPerson } from '../claims/carriedPeople.ts'
import { keepDraft, keptDraft } from './keptDraft.ts'
import { emptyDraft, emptyPerson } from './setDraft.ts'

/** Puts the people that a claim link names into the form for a new set, unless one is being filled in already. */
export function carryPeople(people: readonly CarriedPerson[], language: Language): void {
  if (keptDraft() !== undefined) return
  keepDraft({
    ...emptyDraft(language),
    people: people.map((person) => ({ ...emptyPerson(language), ...person })),
  })
}
