import { Trans } from '@lingui/react/macro'
import type { Language } from '@setroom/shared'
import { useState } from 'react'
import { useSealAndSend, useView } from '../../connection/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { SealedHint } from '../../ui/SealedHint.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { LanguageSelect } from '../members/LanguageSelect.tsx'
import { useSealedField } from './useSealedField.ts'

/** The set's name, in plain, its purpose, sealed, and the language of its contract. */
export function NameAndPurpose() {
  const set = useView(({ common }) => common.set)
  const sealAndSend = useSealAndSend()
  const purpose = useSealedField(set.purpose, 'set.purpose')
  const [typed, setTyped] = useState<string>()
  const [chosen, setChosen] = useState<Language>()
  const [busy, setBusy] = useState(false)
  const name = typed ?? set.name
  const language = chosen ?? set.language
  const translated = language !== set.language
  const renamed = name.trim() !== set.name && name.trim() !== ''

  const save = async () => {
    setBusy(true)
    const plain = purpose.text.trim()
    const answer = await sealAndSend(async (seal) => ({
      type: 'set.edit',
      ...(renamed ? { name: name.trim() } : {}),
      ...(translated ? { language } : {}),
      ...(purpose.changed ? { purpose: await seal('set.purpose', plain, { scope: 'set' }) } : {}),
    }))
    setBusy(false)
    if (!answer.ok) return
    setTyped(undefined)
    setChosen(undefined)
    purpose.reset()
  }
  return (
    <form
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Field label={<Trans>Name</Trans>} hint={<Trans>The server sees the name.</Trans>}>
        <TextInput maxLength={120} value={name} onChange={(event) => setTyped(event.target.value)} />
      </Field>
      <div>
        <Field label={<Trans>What is it for, in one sentence?</Trans>}>
          <TextArea
            voice="people"
            limit={400}
            value={purpose.text}
            onChange={(event) => purpose.change(event.target.value)}
          />
        </Field>
        <SealedHint className="mt-1.5" />
      </div>
      <Field
        label={<Trans>Language of the contract</Trans>}
        hint={<Trans>In another one it is affirmed anew. Your own words stay as they were written.</Trans>}
      >
        <LanguageSelect value={language} onChange={setChosen} />
      </Field>
      <Button type="submit" kind="main" busy={busy} disabled={!renamed && !purpose.changed && !translated}>
        <Trans>Save</Trans>
      </Button>
    </form>
  )
}
