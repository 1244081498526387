import { Trans } from '@lingui/react/macro'
import type { SessionEntry } from '@setroom/shared'
import { type FormEvent, useId, useState } from 'react'
import { useFormats } from '../../app/useFormats.ts'
import { useMay, useOwn, useView } from '../../connection/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { SealedHint } from '../../ui/SealedHint.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { useApology } from './useApology.ts'

/** "I cannot come" to a session ahead, or, once said, "I can come after all". */
export function MyApology({ entry }: { entry: SessionEntry }) {
  const may = useMay('apology.send')
  const me = useOwn(({ me }) => me.id)
  const said = useView(({ common }) => common.programme.apologies[entry.id]?.[me] !== undefined)
  const { withdraw } = useApology(entry.id)
  const [saying, setSaying] = useState(false)
  const [busy, setBusy] = useState(false)
  if (!may || entry.at === undefined) return null
  const takeBack = async () => {
    setBusy(true)
    await withdraw()
    setBusy(false)
  }
  return said ? (
    <Button size="small" kind="quiet" busy={busy} onClick={takeBack}>
      <Trans>I can come after all</Trans>
    </Button>
  ) : (
    <>
      <Button size="small" kind="quiet" onClick={() => setSaying(true)}>
        <Trans>I cannot come</Trans>
      </Button>
      {saying && <SayIt entry={entry} onClose={() => setSaying(false)} />}
    </>
  )
}

function SayIt({ entry, onClose }: { entry: SessionEntry; onClose: () => void }) {
  const formats = useFormats()
  const { apologise } = useApology(entry.id)
  const [words, setWords] = useState('')
  const [busy, setBusy] = useState(false)
  const form = useId()
  const say = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const taken = await apologise(words)
    setBusy(false)
    if (taken) onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      width="narrow"
      title={<Trans>You cannot come</Trans>}
      description={entry.at !== undefined && formats.dateTime(entry.at)}
      footer={
        <>
          <Button onClick={onClose}>
            <Trans>Go back</Trans>
          </Button>
          <Button type="submit" form={form} kind="main" busy={busy}>
            <Trans>Tell the set</Trans>
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={say}>
        <Field label={<Trans>A word to the others</Trans>} optional>
          <TextArea
            voice="people"
            rows={2}
            limit={280}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        </Field>
        <SealedHint className="mt-2" />
      </form>
    </Dialog>
  )
}
