import type { ReactNode } from 'react'
import { Button, type ButtonProps } from './Button.tsx'
import { classNames } from './classNames.ts'
import { Tooltip } from './Tooltip.tsx'

/**
 * A control with an icon. On a first use show the label (`showLabel`); without it the label is the accessible name
 * and stands in a tooltip. `pressed` makes it a toggle, whose label does not change; where the label says what the next
 * press does, `filled` only looks like it: "Turn camera on, pressed" would tell those who hear it the opposite.
 */
export function IconButton({
  icon,
  label,
  showLabel = false,
  keys,
  pressed,
  filled = pressed,
  className,
  ...rest
}: Omit<ButtonProps, 'children' | 'aria-label' | 'aria-pressed'> & {
  icon: ReactNode
  label: string
  showLabel?: boolean | undefined
  keys?: string | undefined
  pressed?: boolean | undefined
  filled?: boolean | undefined
}) {
  const button = (
    <Button
      {...rest}
      icon={icon}
      aria-pressed={pressed}
      aria-label={showLabel ? undefined : label}
      aria-keyshortcuts={keys}
      className={classNames(
        !showLabel && 'aspect-square px-0! [&_svg]:size-[1.3em]',
        filled && 'border-ink! bg-ink! text-paper! disabled:opacity-70! not-disabled:hover:bg-ink-2!',
        className,
      )}
    >
      {showLabel && label}
    </Button>
  )
  if (showLabel && !keys) return button
  return (
    <Tooltip label={showLabel ? <span aria-hidden="true">{label}</span> : label} keys={keys}>
      {button}
    </Tooltip>
  )
}
