import { Mic, MoreHorizontal, Pause, Trash2, Video } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { notify } from '../../ui/notify.ts'
import { Popover } from '../../ui/Popover.tsx'
import { SealedHint } from '../../ui/SealedHint.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { Specimen } from './Specimen.tsx'

/** Buttons and what opens from them. */
export function Controls() {
  const [dialog, setDialog] = useState(false)
  const [confirm, setConfirm] = useState(false)
  const [muted, setMuted] = useState(true)
  const [chime, setChime] = useState(true)
  return (
    <>
      <Specimen name="Button">
        <div className="flex flex-wrap items-center gap-2.5">
          <Button kind="main">Made me think</Button>
          <Button>Park it</Button>
          <Button kind="quiet">Next question</Button>
          <Button kind="danger">Remove</Button>
          <Button kind="main" busy>
            Saving
          </Button>
          <Button disabled>Not now</Button>
          <Button size="small">+ 1 min</Button>
          <Button kind="main" size="large">
            Go on to commitment
          </Button>
        </div>
      </Specimen>
      <Specimen name="IconButton, Kbd">
        <div className="flex flex-wrap items-center gap-2.5">
          <IconButton
            icon={<Mic />}
            label="Mute"
            showLabel
            keys="M"
            pressed={muted}
            onClick={() => setMuted(!muted)}
          />
          <IconButton icon={<Video />} label="Camera" showLabel />
          <IconButton icon={<Pause />} label="Pause" keys="P" />
          <IconButton kind="quiet" icon={<MoreHorizontal />} label="More" />
          <span className="text-ink-2 text-sm">
            or press <Kbd>M</Kbd>
          </span>
        </div>
      </Specimen>
      <Specimen name="Dialog, ConfirmDialog, Menu, Popover, Toast, CopyButton">
        <div className="flex flex-wrap items-center gap-2.5">
          <Button onClick={() => setDialog(true)}>Open dialog</Button>
          <Button onClick={() => setConfirm(true)}>Open confirmation</Button>
          <Menu
            trigger={<Button>Open menu</Button>}
            items={[
              { key: 'spot', label: 'Spotlight', icon: <Video />, keys: 'S', onSelect: () => {} },
              { key: 'chime', label: 'Chime at the end', checked: chime, onSelect: () => setChime(!chime) },
              {
                key: 'remove',
                label: 'Remove',
                icon: <Trash2 />,
                danger: true,
                line: true,
                onSelect: () => {},
              },
            ]}
          />
          <Popover trigger={<Button>Open popover</Button>} label="A hint">
            <p className="font-serif text-lg">Let the silence work. Count to ten before you invite anyone.</p>
          </Popover>
          <Button
            onClick={() => {
              void notify({ title: 'Ana is back.' })
              void notify({ title: 'Your commitment is saved.', tone: 'good' })
              void notify({
                title: 'Not saved.',
                body: 'Your text is still here.',
                tone: 'error',
                action: { label: 'Try again', onClick: () => {} },
              })
            }}
          >
            Show notices
          </Button>
          <CopyButton text="https://example.org/join#key">Copy link</CopyButton>
        </div>
      </Specimen>
      <Dialog
        open={dialog}
        onOpenChange={setDialog}
        title="A question to Mara"
        description="It stands under her picture while she thinks."
        footer={
          <>
            <Button onClick={() => setDialog(false)}>Go back</Button>
            <Button kind="main" onClick={() => setDialog(false)}>
              Ask
            </Button>
          </>
        }
      >
        <Field label="Your question">
          <TextArea voice="people" defaultValue="What would have to be true for you to say no to him?" />
        </Field>
        <SealedHint className="mt-3" />
      </Dialog>
      <ConfirmDialog
        open={confirm}
        onOpenChange={setConfirm}
        danger
        title="Remove Jonas from the set?"
        body={<p>He can open nothing that is written from now on. What he wrote stays with the set.</p>}
        confirmLabel="Remove Jonas"
        onConfirm={() => new Promise((resolve) => setTimeout(resolve, 400))}
      />
    </>
  )
}
