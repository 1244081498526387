import { Trans } from '@lingui/react/macro'
import { Check, CircleDashed } from 'lucide-react'
import type { ClaimedPlace } from './useClaims.ts'

/** Who is in a set, and whether they have come. */
export function ClaimPlaces({ places }: { places: readonly ClaimedPlace[] }) {
  return (
    <ul className="mt-3 grid gap-x-6 gap-y-1.5 sm:grid-cols-2">
      {places.map(({ name, state }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name, and no id is told
        <li key={at} className="flex min-w-0 items-center gap-2 text-sm">
          {state === 'taken' && <Check aria-hidden="true" className="size-4 shrink-0 text-good" />}
          {state === 'open' && <CircleDashed aria-hidden="true" className="size-4 shrink-0 text-ink-3" />}
          <bdi className="truncate">{name}</bdi>
          <span className="ms-auto shrink-0 text-ink-2">
            {state === 'taken' && <Trans>has come</Trans>}
            {state === 'open' && <Trans>not here yet</Trans>}
          </span>
        </li>
      ))}
    </ul>
  )
}
