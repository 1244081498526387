import { Trans } from '@lingui/react/macro'
import { Trash2 } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import { useSend, useView } from '../../connection/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { sameName } from './sameName.ts'

/** The facilitator ends the set for everybody: not while a session is open, and only with its name typed. */
export function DeleteSet() {
  const open = useView(({ common }) => common.session !== null && common.session.status !== 'closed')
  const [asking, setAsking] = useState(false)
  return (
    <>
      <p className="text-ink-2">
        <Trans>
          Everything in it is erased for everybody, at once: people, sessions, every text. Nobody can bring it
          back, you neither. Tell the others first, so that they can save what is theirs.
        </Trans>
      </p>
      <Button
        className="mt-4"
        icon={<Trash2 aria-hidden="true" />}
        disabled={open}
        onClick={() => setAsking(true)}
      >
        <Trans>Delete the set</Trans>
      </Button>
      <p role="status" className="mt-2 text-ink-2 text-sm empty:hidden">
        {open && <Trans>A session is open. Close it first.</Trans>}
      </p>
      {asking && <AskForName onClose={() => setAsking(false)} />}
    </>
  )
}

function AskForName({ onClose }: { onClose: () => void }) {
  const send = useSend()
  const form = useId()
  const name = useView(({ common }) => common.set.name)
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const same = sameName(typed, name)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!same || busy) return
    setBusy(true)
    // Once it is done, the whole page is another.
    await send({ type: 'set.delete' })
    setBusy(false)
  }
  return (
    <Dialog
      open
      onOpenChange={(next) => !next && onClose()}
      width="narrow"
      title={
        <Trans>
          Delete “<bdi>{name}</bdi>”?
        </Trans>
      }
      description={<Trans>For everybody, at once and for good.</Trans>}
      footer={
        <>
          <Button onClick={onClose}>
            <Trans>Keep the set</Trans>
          </Button>
          <Button type="submit" form={form} kind="danger" busy={busy}>
            <Trans>Delete it for everybody</Trans>
          </Button>
        </>
      }
    >
      <form id={form} noValidate onSubmit={submit}>
        <Field
          label={<Trans>To be sure, type the set’s name</Trans>}
          error={tried && !same && <Trans>That is not its name.</Trans>}
          hint={<bdi className="break-words">{name}</bdi>}
          required
        >
          <TextInput
            maxLength={200}
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </Field>
      </form>
    </Dialog>
  )
}
