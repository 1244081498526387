import type { MemberId } from '@setroom/shared'
import type { ReactNode } from 'react'
import { useView } from '../connection/index.ts'
import { PersonChip } from '../ui/PersonChip.tsx'

/** A list of people, one of whom is pressed. */
export function PeopleToChoose({
  people,
  noteOf,
  onChoose,
}: {
  people: readonly MemberId[]
  noteOf?: (member: MemberId) => ReactNode
  onChoose: (member: MemberId) => void
}) {
  const members = useView(({ common }) => common.members)
  return (
    <ul className="space-y-2">
      {people.map((member) => (
        <li key={member}>
          <button
            type="button"
            className="flex min-h-12 w-full items-center rounded-md border border-edge/60 px-3.5 text-start transition hover:border-edge hover:bg-sunken"
            onClick={() => onChoose(member)}
          >
            <PersonChip
              id={member}
              name={members[member]?.name ?? ''}
              note={noteOf?.(member)}
              className="w-full"
            />
          </button>
        </li>
      ))}
    </ul>
  )
}
