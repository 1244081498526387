import { useLingui } from '@lingui/react/macro'
import { ChevronDown, ChevronUp } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { IconButton } from '../ui/IconButton.tsx'

/** The console on a phone: one line above the room's controls, which opens. */
export function ConsoleSheet({ inside, line }: { inside: ReactNode; line: ReactNode }) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <aside aria-label={t`Console`} className="flex max-h-[70dvh] flex-col border-line border-t bg-surface">
      <div id={id} className={open ? 'min-h-0 flex-1 overflow-hidden' : 'hidden'}>
        {inside}
      </div>
      <div className="flex items-center gap-2 px-3 py-2">
        <IconButton
          kind="quiet"
          icon={open ? <ChevronDown /> : <ChevronUp />}
          label={open ? t`Close the console` : t`Open the console`}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        />
        {line}
      </div>
    </aside>
  )
}
