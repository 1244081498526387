import { Trans, useLingui } from '@lingui/react/macro'
import type { LinkSecret } from '@setroom/shared'
import { type FormEvent, useRef, useState } from 'react'
import { pickLanguage } from '../../app/languages.ts'
import { SwitchOffer } from '../../join/SwitchOffer.tsx'
import { useOpenLink } from '../../join/useOpenLink.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { apiWords } from '../../words/index.ts'
import { readKey } from './readKey.ts'
import { useKeyWords } from './useKeyWords.ts'
import { WordOffers } from './WordOffers.tsx'

/** A place for the personal link or the recovery words. */
export function UnlockForm({ className = 'mt-3' }: { className?: string }) {
  const { t, i18n } = useLingui()
  const keyWords = useKeyWords()
  const form = useRef<HTMLFormElement>(null)
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string>()
  const [reading, setReading] = useState(false)
  const [link, setLink] = useState<LinkSecret>()
  const { opening, open } = useOpenLink()
  const refused =
    opening.step !== 'refused'
      ? undefined
      : opening.why === 'link'
        ? t`It does not open anything. Perhaps it was renewed.`
        : t(apiWords[opening.why])

  const change = (next: string) => {
    setText(next)
    setProblem(undefined)
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setReading(true)
    const read = await readKey(text, pickLanguage([i18n.locale]))
    setReading(false)
    setProblem(read.ok ? undefined : keyWords(read))
    if (!read.ok) return
    setLink(read.link)
    void open({ kind: 'place', link: read.link })
  }

  if (opening.step === 'other') {
    return (
      <div className="mt-8">
        <SwitchOffer
          {...opening}
          onSwitch={() => link !== undefined && void open({ kind: 'place', link }, true)}
        />
      </div>
    )
  }
  return (
    <form ref={form} onSubmit={submit} className={className} noValidate>
      <Field
        label={<Trans>Your link or your recovery words</Trans>}
        hint={<Trans>Of each word its first four letters are enough.</Trans>}
        error={problem ?? refused}
      >
        <TextArea
          rows={3}
          dir="ltr"
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          value={text}
          onChange={(event) => change(event.target.value)}
        />
      </Field>
      <WordOffers
        text={text}
        onTake={(next) => {
          change(next)
          form.current?.querySelector('textarea')?.focus()
        }}
      />
      <Button type="submit" className="mt-2" busy={reading || opening.step === 'busy'}>
        <Trans>Unlock</Trans>
      </Button>
    </form>
  )
}
