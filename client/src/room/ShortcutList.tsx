import { Trans, useLingui } from '@lingui/react/macro'
import { Keyboard } from 'lucide-react'
import { useState } from 'react'
import { LaterPart } from '../app/LaterPart.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { ShortcutKeys } from './laterParts.ts'

/** Every key there is; opened by its own. */
export function ShortcutList() {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  return (
    <>
      <IconButton
        icon={<Keyboard />}
        label={t`Keyboard`}
        keys="?"
        kind="quiet"
        className="max-lg:hidden pointer-coarse:hidden"
        onClick={() => setOpen(true)}
      />
      <Dialog open={open} onOpenChange={setOpen} title={<Trans>By keyboard</Trans>}>
        <LaterPart fallback={<Waiting />}>
          <ShortcutKeys />
        </LaterPart>
      </Dialog>
    </>
  )
}
