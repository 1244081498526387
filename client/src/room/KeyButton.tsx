import { Button, type ButtonProps } from '../ui/Button.tsx'
import { Tooltip } from '../ui/Tooltip.tsx'

/** A button that a single key presses too; the key stands in its tooltip, and `hint` with what its words leave open. */
export function KeyButton({
  keys,
  hint,
  children,
  ...rest
}: ButtonProps & { keys: string; hint?: string | undefined }) {
  return (
    <Tooltip label={<span aria-hidden="true">{hint ?? children}</span>} keys={keys}>
      <Button {...rest} aria-description={hint} aria-keyshortcuts={keys === '+' ? 'Plus' : keys}>
        {children}
      </Button>
    </Tooltip>
  )
}
