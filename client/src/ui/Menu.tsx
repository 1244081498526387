import { Check } from 'lucide-react'
import { DropdownMenu as Radix } from 'radix-ui'
import { Fragment, type ReactNode, useRef, useState } from 'react'
import { classNames } from './classNames.ts'
import { Kbd } from './Kbd.tsx'
import { floatClass } from './overlayClass.ts'

export type MenuItem = {
  key: string
  label: ReactNode
  icon?: ReactNode
  keys?: string | undefined
  onSelect: () => void
  /** Set, it is a choice that is on or off. */
  checked?: boolean | undefined
  danger?: boolean | undefined
  disabled?: boolean | undefined
  /** Draws a line above, to begin a new group. */
  line?: boolean | undefined
}

const row =
  'flex min-h-10 cursor-default items-center gap-2.5 rounded-sm px-3 text-sm outline-none select-none pointer-coarse:min-h-11 ' +
  'data-highlighted:bg-sunken data-disabled:opacity-50 [&_svg]:size-4 [&_svg]:shrink-0 forced-colors:data-highlighted:outline-2'

/** A list of deeds that opens from one button (`trigger` takes a ref and handlers). */
export function Menu({ trigger, items }: { trigger: ReactNode; items: readonly MenuItem[] }) {
  const button = useRef<HTMLButtonElement>(null)
  // Within the landmark of its button: what stands beside all landmarks is passed over by who goes from one to the next.
  const [place, setPlace] = useState<HTMLElement | null>(null)
  return (
    <Radix.Root
      modal={false}
      onOpenChange={(open) => {
        if (open) setPlace(button.current?.closest<HTMLElement>('main, aside, footer, header') ?? null)
      }}
    >
      <Radix.Trigger asChild ref={button}>
        {trigger}
      </Radix.Trigger>
      <Radix.Portal container={place}>
        <Radix.Content
          sideOffset={6}
          collisionPadding={8}
          align="start"
          className={classNames(floatClass, 'min-w-48 max-w-80 p-1.5')}
        >
          {items.map((item) => (
            <Fragment key={item.key}>
              {item.line && <Radix.Separator className="mx-2 my-1.5 h-px bg-line" />}
              <MenuRow item={item} />
            </Fragment>
          ))}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

function MenuRow({ item }: { item: MenuItem }) {
  const className = classNames(row, item.danger && 'text-danger')
  const inside = (
    <>
      {item.icon}
      <span className="grow">{item.label}</span>
      {item.checked && <Check aria-hidden="true" />}
      {item.keys && <Kbd>{item.keys}</Kbd>}
    </>
  )
  const shared = { className, disabled: item.disabled ?? false, onSelect: item.onSelect }
  if (item.checked === undefined) return <Radix.Item {...shared}>{inside}</Radix.Item>
  return (
    <Radix.CheckboxItem {...shared} checked={item.checked}>
      {inside}
    </Radix.CheckboxItem>
  )
}
