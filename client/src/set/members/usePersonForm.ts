import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { pickLanguage } from '../../app/languages.ts'
import type { PersonProblem } from './PersonFields.tsx'
import { isEmail, type PersonForm } from './placeOf.ts'

/** A person being described; `sound` judges and shows what is wrong, `refused` what the server found wrong. */
export function usePersonForm(start: Partial<PersonForm> = {}): {
  person: PersonForm
  problem: PersonProblem | undefined
  change: (person: PersonForm) => void
  sound: () => boolean
  refused: (problem: PersonProblem) => void
} {
  const { i18n } = useLingui()
  const [person, setPerson] = useState<PersonForm>(() => ({
    name: '',
    email: '',
    language: pickLanguage([i18n.locale]),
    // Not the zone of whoever fills this in: warnings about hours would be wrong, and silent.
    zone: '',
    ...start,
  }))
  const [problem, setProblem] = useState<PersonProblem>()
  return {
    person,
    problem,
    change: (next) => {
      setPerson(next)
      setProblem(undefined)
    },
    sound: () => {
      const email = person.email.trim()
      const found = person.name.trim() === '' ? 'name' : email !== '' && !isEmail(email) ? 'email' : undefined
      setProblem(found)
      return found === undefined
    },
    refused: setProblem,
  }
}
