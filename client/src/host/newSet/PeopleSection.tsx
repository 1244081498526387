import { Trans } from '@lingui/react/macro'
import type { Language } from '@setroom/shared'
import { UserPlus } from 'lucide-react'
import { type ClipboardEvent, useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import type { DraftProblems } from './checkDraft.ts'
import { PersonRow } from './PersonRow.tsx'
import { parsePeople } from './parsePeople.ts'
import { type DraftPerson, emptyPerson, MOST_PEOPLE } from './setDraft.ts'

/** Who is invited. Enter goes on to the next row; a pasted list fills as many as it has. */
export function PeopleSection({
  people,
  language,
  problems,
  onChange,
}: {
  people: readonly DraftPerson[]
  /** What new rows start with. */
  language: Language
  problems: DraftProblems['people']
  onChange: (people: readonly DraftPerson[]) => void
}) {
  const list = useRef<HTMLOListElement>(null)
  const [focus, setFocus] = useState<string>()
  const full = people.length >= MOST_PEOPLE

  useEffect(() => {
    if (focus === undefined) return
    list.current?.querySelector<HTMLInputElement>(`[data-person="${focus}"]`)?.focus()
    setFocus(undefined)
  }, [focus])

  const add = () => {
    const person = emptyPerson(language)
    onChange([...people, person])
    setFocus(person.key)
  }
  const paste = (event: ClipboardEvent<HTMLInputElement>, at: number) => {
    const found = parsePeople(event.clipboardData.getData('text'))
    if (found.length < 2 && found[0]?.email === '') return
    event.preventDefault()
    const into = people.slice(at).filter(({ name, email }, i) => i === 0 || name + email !== '')
    const [first, ...rest] = into
    const filled = found.map((one, i) => ({ ...(i === 0 && first ? first : emptyPerson(language)), ...one }))
    onChange([...people.slice(0, at), ...filled, ...rest].slice(0, MOST_PEOPLE))
  }

  return (
    <div>
      <ol ref={list} className="space-y-3">
        {people.map((person, at) => (
          <PersonRow
            key={person.key}
            person={person}
            number={at + 1}
            problem={problems[person.key]}
            onChange={(part) =>
              onChange(people.map((one) => (one.key === person.key ? { ...one, ...part } : one)))
            }
            onRemove={() => onChange(people.filter((one) => one.key !== person.key))}
            onEnter={() => {
              const next = people[at + 1]
              if (next !== undefined) setFocus(next.key)
              else if (!full) add()
            }}
            onPaste={(event) => paste(event, at)}
          />
        ))}
      </ol>
      <Button className="mt-3" icon={<UserPlus aria-hidden="true" />} disabled={full} onClick={add}>
        <Trans>Add a person</Trans>
      </Button>
      {full && (
        <p className="mt-2 text-ink-2 text-sm">
          <Trans>A set is small: with you, twelve is the most.</Trans>
        </p>
      )}
    </div>
  )
}
