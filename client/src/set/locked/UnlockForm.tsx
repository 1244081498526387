import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { useFormats } from '../../app/useFormats.ts'
import { SwitchOffer } from '../../join/SwitchOffer.tsx'
import { useOpenLink } from '../../join/useOpenLink.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { apiWords } from '../../words/index.ts'
import { readKey } from './readKey.ts'

/** A place for the personal link or the recovery code. */
export function UnlockForm({ className = 'mt-3' }: { className?: string }) {
  const { t } = useLingui()
  const formats = useFormats()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string>()
  const { opening, open } = useOpenLink()
  const refused =
    opening.step !== 'refused'
      ? undefined
      : opening.why === 'link'
        ? t`It does not open anything. Perhaps it was renewed.`
        : t(apiWords[opening.why])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const read = readKey(text)
    if (read.ok) {
      setProblem(undefined)
      void open({ kind: 'place', link: read.link })
      return
    }
    switch (read.reason) {
      case 'link':
        return setProblem(t`This link is not whole. Copy it up to its last character.`)
      case 'length':
        return setProblem(
          t`A recovery code has ${read.expected} letters and digits; here are ${read.characters}.`,
        )
      case 'typo':
        return setProblem(
          t`Something is mistyped in group ${formats.list(read.groups.map((group) => formats.number(group)))}.`,
        )
    }
  }

  if (opening.step === 'other') {
    const read = readKey(text)
    return (
      <div className="mt-8">
        <SwitchOffer
          {...opening}
          onSwitch={() => read.ok && void open({ kind: 'place', link: read.link }, true)}
        />
      </div>
    )
  }
  return (
    <form onSubmit={submit} className={className} noValidate>
      <Field label={<Trans>Your link or your recovery code</Trans>} error={problem ?? refused}>
        <TextArea
          rows={3}
          dir="ltr"
          className="font-mono text-sm"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setProblem(undefined)
          }}
        />
      </Field>
      <Button type="submit" className="mt-4" busy={opening.step === 'busy'}>
        <Trans>Unlock</Trans>
      </Button>
    </form>
  )
}
