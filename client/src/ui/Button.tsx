import type { ComponentProps, MouseEvent, ReactNode } from 'react'
import { type ButtonKind, type ButtonSize, buttonClass } from './buttonClass.ts'
import { Spinner } from './Spinner.tsx'

export type ButtonProps = ComponentProps<'button'> & {
  kind?: ButtonKind | undefined
  size?: ButtonSize | undefined
  /** While true the button keeps the focus, shows a spinner and does nothing. */
  busy?: boolean | undefined
  icon?: ReactNode
}

/** A button with words in it. `type` is "button" unless said otherwise, so that no form is sent by accident. */
export function Button({ kind, size, busy, icon, className, children, onClick, ...rest }: ButtonProps) {
  const click = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault()
    else onClick?.(event)
  }
  return (
    <button
      type="button"
      {...rest}
      onClick={click}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      className={buttonClass(kind, size, className)}
    >
      {busy ? <Spinner /> : icon}
      {children}
    </button>
  )
}
