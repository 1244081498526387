import { classNames } from './classNames.ts'

/** How much a control asks for: at most one `main` on a screen. */
export type ButtonKind = 'main' | 'plain' | 'quiet' | 'danger'
/** 36, 40 or 48 px high; never below 44 px under a finger. */
export type ButtonSize = 'small' | 'medium' | 'large'

const kinds: Record<ButtonKind, string> = {
  main: 'border-phase bg-phase text-on-phase not-disabled:hover:brightness-95',
  plain:
    'border-edge/45 bg-surface text-ink not-disabled:not-aria-pressed:hover:border-edge not-disabled:not-aria-pressed:hover:bg-raised',
  quiet: 'border-transparent bg-transparent text-ink not-disabled:not-aria-pressed:hover:bg-sunken',
  danger: 'border-danger bg-danger text-on-phase not-disabled:hover:brightness-95',
}
const sizes: Record<ButtonSize, string> = {
  small: 'min-h-9 px-3.5 text-sm',
  medium: 'min-h-10 px-4.5 text-sm',
  large: 'min-h-12 px-6 text-base',
}

/** The classes of a button, for a link that looks like one. */
export function buttonClass(kind: ButtonKind = 'plain', size: ButtonSize = 'medium', more?: string): string {
  return classNames(
    'inline-flex items-center justify-center gap-2 rounded-full border font-medium select-none',
    'transition active:not-disabled:translate-y-px pointer-coarse:min-h-11 pointer-coarse:min-w-11',
    'disabled:opacity-50 aria-disabled:not-aria-busy:opacity-50 aria-busy:cursor-progress [&_svg]:size-[1.15em] [&_svg]:shrink-0',
    kinds[kind],
    sizes[size],
    more,
  )
}
