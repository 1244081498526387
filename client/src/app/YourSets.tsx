import { Trans } from '@lingui/react/macro'
import { ArrowRight } from 'lucide-react'
import { Link } from 'wouter'
import { knownSets } from './knownSets.ts'

/** The sets this browser belongs to, as ways in; nothing where there is none. */
export function YourSets() {
  const sets = knownSets()
  if (sets.length === 0) return null
  return (
    <section aria-labelledby="your-sets" className="mt-8">
      <h2 id="your-sets" className="quiet-heading">
        <Trans>Your sets in this browser</Trans>
      </h2>
      <ul className="mt-2 grid gap-2">
        {sets.map(({ setId, name }) => (
          <li key={setId}>
            <Link
              href={`/set/${setId}`}
              className="group flex min-h-14 items-center justify-between gap-4 rounded-md border border-line bg-surface px-5 py-3 shadow-1 transition hover:border-edge"
            >
              <bdi className="font-medium text-base">{name}</bdi>
              <ArrowRight
                aria-hidden="true"
                className="size-5 text-ink-3 transition group-hover:translate-x-0.5 group-hover:text-phase-ink rtl:-scale-x-100"
              />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
