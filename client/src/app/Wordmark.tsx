import { Link } from 'wouter'
import { Mark } from './Mark.tsx'

/** The name and its ring, leading to the front page. */
export function Wordmark() {
  return (
    <Link
      href="/"
      className="-ms-2 inline-flex min-h-11 items-center gap-2.5 rounded-full px-2 font-semibold"
    >
      <Mark className="size-6.5" />
      Setroom
    </Link>
  )
}
