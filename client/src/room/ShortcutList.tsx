import { Trans, useLingui } from '@lingui/react/macro'
import { Keyboard } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Dialog } from '../ui/Dialog.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Waiting } from '../ui/Waiting.tsx'

// Most never ask for it.
const ShortcutKeys = lazy(async () => ({ default: (await import('./ShortcutKeys.tsx')).ShortcutKeys }))

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
        <Suspense fallback={<Waiting />}>
          <ShortcutKeys />
        </Suspense>
      </Dialog>
    </>
  )
}
