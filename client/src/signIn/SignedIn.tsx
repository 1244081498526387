import { Trans } from '@lingui/react/macro'
import type { SetId } from '@setroom/shared'
import { ArrowRight } from 'lucide-react'
import { Link } from 'wouter'
import { Offer } from '../join/Offer.tsx'
import { TextLink } from '../ui/TextLink.tsx'

/** The sets whose places this browser has now; the key is the next step, on the set's own page. */
export function SignedIn({ sets }: { sets: readonly { set: SetId; setName: string }[] }) {
  if (sets.length === 0) {
    return (
      <Offer
        alert
        title={<Trans>No set knows this address any more.</Trans>}
        action={
          <TextLink href="/">
            <Trans>Go to the front page</Trans>
          </TextLink>
        }
      >
        <p>
          <Trans>Ask your facilitator for a new link.</Trans>
        </p>
      </Offer>
    )
  }
  return (
    <>
      <Offer title={<Trans>You are signed in.</Trans>}>
        <p>
          <Trans>
            Where this browser does not have your key yet, the set’s page says how to get it: the server has
            none to give.
          </Trans>
        </p>
      </Offer>
      <ul className="mt-8 grid gap-2">
        {sets.map(({ set, setName }) => (
          <li key={set}>
            <Link
              href={`/set/${set}`}
              className="group flex min-h-14 items-center justify-between gap-4 rounded-md border border-line bg-surface px-5 py-3 shadow-1 transition hover:border-edge"
            >
              <bdi className="font-medium text-base">{setName}</bdi>
              <ArrowRight aria-hidden="true" className="size-5 text-ink-3 rtl:-scale-x-100" />
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
