import { Tooltip as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { Kbd } from './Kbd.tsx'

/** A short word beside a control on hover and focus; never the only place where something is said. */
export function Tooltip({
  label,
  keys,
  children,
}: {
  label: ReactNode
  /** The key that does the same, if there is one. */
  keys?: string | undefined
  /** One element that takes a ref and pointer handlers. */
  children: ReactNode
}) {
  return (
    <Radix.Provider delayDuration={500}>
      <Radix.Root>
        <Radix.Trigger asChild>{children}</Radix.Trigger>
        <Radix.Portal>
          <Radix.Content
            sideOffset={8}
            collisionPadding={8}
            className="float z-50 flex max-w-64 items-center gap-2 rounded-sm bg-ink px-2.5 py-1.5 text-paper text-xs shadow-2"
          >
            {label}
            {keys && <Kbd>{keys}</Kbd>}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  )
}
