import { Button, type ButtonProps } from '../ui/Button.tsx'
import { Tooltip } from '../ui/Tooltip.tsx'

/** A button that a single key presses too; the key stands in its tooltip. */
export function KeyButton({ keys, children, ...rest }: ButtonProps & { keys: string }) {
  return (
    <Tooltip label={<span aria-hidden="true">{children}</span>} keys={keys}>
      <Button {...rest} aria-keyshortcuts={keys === '+' ? 'Plus' : keys}>
        {children}
      </Button>
    </Tooltip>
  )
}
