import type { ReactNode } from 'react'

/** A key of the keyboard, as in "Space". */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-block min-w-5 rounded-[5px] border border-b-2 border-current/35 px-1.5 text-center font-mono text-[0.8em] leading-5">
      {children}
    </kbd>
  )
}
