import { Trans } from '@lingui/react/macro'
import { randomId, type ThemeId } from '@setroom/shared'
import { useState } from 'react'
import { useSealAndSend } from '../connection/index.ts'
import { useBusy } from '../room/useBusy.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { SealedHint } from '../ui/SealedHint.tsx'
import { TextInput } from '../ui/TextInput.tsx'

/** Begins a theme, or calls it something else. */
export function NameTheme({
  theme,
  name: before = '',
  onClose,
}: {
  theme?: ThemeId | undefined
  name?: string
  onClose: () => void
}) {
  const sealAndSend = useSealAndSend()
  const [id] = useState(() => theme ?? randomId<ThemeId>(crypto))
  const [name, setName] = useState(before)
  const [busy, run] = useBusy()
  const plain = name.trim()
  const save = () =>
    run(async () => {
      const answer = await sealAndSend(async (seal) => ({
        type: 'theme.name',
        theme: id,
        name: await seal('theme', plain, { scope: 'set' }),
      }))
      if (answer.ok) onClose()
    })
  return (
    <Dialog
      open
      width="narrow"
      onOpenChange={(open) => !open && onClose()}
      title={theme === undefined ? <Trans>A theme</Trans> : <Trans>Call it something else</Trans>}
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          if (!busy && plain !== '') void save()
        }}
      >
        <Field label={<Trans>What do these have in common?</Trans>}>
          <TextInput maxLength={120} value={name} onChange={({ target }) => setName(target.value)} />
        </Field>
        <div className="flex flex-wrap items-center justify-between gap-3">
          <SealedHint />
          <Button type="submit" kind="main" busy={busy} disabled={plain === ''}>
            <Trans>Save it</Trans>
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
