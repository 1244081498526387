import { Popover as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'
import { floatClass } from './overlayClass.ts'

/** A small panel beside the button that opens it; the page behind stays usable. Controlled only when `open` is set. */
export function Popover({
  trigger,
  label,
  open,
  onOpenChange,
  children,
}: {
  trigger: ReactNode
  /** Names the panel for screen readers. */
  label: string
  open?: boolean | undefined
  onOpenChange?: ((open: boolean) => void) | undefined
  children: ReactNode
}) {
  return (
    <Radix.Root {...(open === undefined ? {} : { open })} {...(onOpenChange ? { onOpenChange } : {})}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={label}
          sideOffset={8}
          collisionPadding={12}
          className={classNames(floatClass, 'w-80 max-w-[calc(100vw-24px)] p-4')}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
