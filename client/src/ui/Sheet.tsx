import type { ReactNode } from 'react'

/** One sheet of paper for cards that belong together, a line between them; nothing where all of them are empty. */
export function Sheet({ children }: { children: ReactNode }) {
  return (
    <div className="rounded-lg border border-line bg-surface shadow-1 empty:hidden [&>section]:rounded-none [&>section]:border-0 [&>section]:bg-transparent [&>section]:shadow-none [&>section+section]:border-t">
      {children}
    </div>
  )
}
