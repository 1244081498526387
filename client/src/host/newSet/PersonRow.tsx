import { Trans, useLingui } from '@lingui/react/macro'
import { X } from 'lucide-react'
import type { ClipboardEvent, KeyboardEvent } from 'react'
import { emailProblem } from '../../set/members/emailProblem.tsx'
import { LanguageSelect } from '../../set/members/LanguageSelect.tsx'
import type { PersonProblem } from '../../set/members/PersonFields.tsx'
import { ZoneSelect } from '../../set/programme/ZoneSelect.tsx'
import { Field } from '../../ui/Field.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import type { DraftPerson } from './setDraft.ts'

/** One person to invite: a name and an address in sight, language and zone folded. */
export function PersonRow({
  person,
  number,
  problem,
  onChange,
  onRemove,
  onEnter,
  onPaste,
}: {
  person: DraftPerson
  /** From 1, for screen readers. */
  number: number
  problem: PersonProblem | undefined
  onChange: (part: Partial<DraftPerson>) => void
  onRemove: () => void
  onEnter: () => void
  onPaste: (event: ClipboardEvent<HTMLInputElement>) => void
}) {
  const { t } = useLingui()
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    onEnter()
  }
  const who = person.name.trim() === '' ? t`person ${number}` : person.name.trim()
  return (
    <li className="rounded-md border border-line bg-surface p-3 pe-1 sm:p-4 sm:pe-2">
      <div className="flex items-start gap-1">
        <div className="grid grow gap-x-2 gap-y-4 sm:grid-cols-2">
          <Field
            className="-my-1.5"
            label={<span className="sr-only">{t`Name of person ${number}`}</span>}
            error={problem === 'name' ? <Trans>What is this person called?</Trans> : undefined}
          >
            <TextInput
              data-person={person.key}
              placeholder={t`Name`}
              autoComplete="off"
              maxLength={120}
              value={person.name}
              onChange={(event) => onChange({ name: event.target.value })}
              onKeyDown={enter}
              onPaste={onPaste}
            />
          </Field>
          <Field
            className="-my-1.5"
            label={<span className="sr-only">{t`E-mail of ${who}`}</span>}
            error={emailProblem(problem)}
          >
            <TextInput
              type="email"
              inputMode="email"
              placeholder={t`E-mail, optional`}
              autoComplete="off"
              maxLength={254}
              value={person.email}
              onChange={(event) => onChange({ email: event.target.value })}
              onKeyDown={enter}
            />
          </Field>
        </div>
        <IconButton
          kind="quiet"
          icon={<X aria-hidden="true" />}
          label={t`Take ${who} off the list`}
          onClick={onRemove}
        />
      </div>
      <details className="mt-1 text-sm">
        <summary className="w-fit min-h-8 py-1 text-ink-2">
          <Trans>Language, time zone</Trans>
        </summary>
        <div className="mt-2 grid gap-3 pe-2 sm:grid-cols-2">
          <Field label={<Trans>Language</Trans>}>
            <LanguageSelect value={person.language} onChange={(language) => onChange({ language })} />
          </Field>
          <Field label={<Trans>Time zone</Trans>} className="min-w-0">
            <ZoneSelect value={person.zone} onChange={(zone) => onChange({ zone })} />
          </Field>
        </div>
      </details>
    </li>
  )
}
