import { Trans } from '@lingui/react/macro'
import { Field } from '../../ui/Field.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { ZoneSelect } from '../programme/ZoneSelect.tsx'
import { emailProblem } from './emailProblem.tsx'
import { LanguageSelect } from './LanguageSelect.tsx'
import type { PersonForm } from './placeOf.ts'

/** What is wrong with a described person; `taken`: somebody else has the address (SPEC M11). */
export type PersonProblem = 'name' | 'email' | 'taken'

/** Name, address, language and zone of one person. */
export function PersonFields({
  person,
  problem,
  onChange,
}: {
  person: PersonForm
  problem: PersonProblem | undefined
  onChange: (person: PersonForm) => void
}) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field
        label={<Trans>Name</Trans>}
        required
        error={problem === 'name' ? <Trans>What is this person called?</Trans> : undefined}
      >
        <TextInput
          maxLength={120}
          autoComplete="off"
          value={person.name}
          onChange={(event) => onChange({ ...person, name: event.target.value })}
        />
      </Field>
      <Field label={<Trans>E-mail</Trans>} optional error={emailProblem(problem)}>
        <TextInput
          type="email"
          inputMode="email"
          maxLength={254}
          autoComplete="off"
          value={person.email}
          onChange={(event) => onChange({ ...person, email: event.target.value })}
        />
      </Field>
      <Field label={<Trans>Language</Trans>}>
        <LanguageSelect value={person.language} onChange={(language) => onChange({ ...person, language })} />
      </Field>
      <Field label={<Trans>Time zone</Trans>} className="min-w-0">
        <ZoneSelect value={person.zone} onChange={(zone) => onChange({ ...person, zone })} />
      </Field>
    </div>
  )
}
