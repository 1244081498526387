import type { ReactNode } from 'react'
import { Link } from 'wouter'

/** A link inside a sentence, to another page of Setroom. */
export function TextLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} className="text-link">
      {children}
    </Link>
  )
}
