import { Trans, useLingui } from '@lingui/react/macro'
import { RefreshCw } from 'lucide-react'
import { useFormats } from '../../app/useFormats.ts'
import type { ApiResult } from '../../join/api.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { apiWords } from '../../words/index.ts'
import { ClaimPlaces } from './ClaimPlaces.tsx'
import { claimNames } from './claimNames.ts'
import type { Claim, ClaimedPlace } from './useClaims.ts'
import { WithdrawClaim } from './WithdrawClaim.tsx'

/** What became of the claim links that this browser gave out. */
export function ClaimList({
  claims,
  onAgain,
}: {
  claims: ApiResult<readonly Claim[]> | undefined
  onAgain: () => void
}) {
  const { t } = useLingui()
  if (claims === undefined || (claims.ok && claims.value.length === 0)) return null
  const names = claimNames()
  return (
    <section aria-labelledby="given-out" className="mt-10">
      <div className="mb-1 flex items-center justify-between gap-4">
        <h2 id="given-out" className="font-serif text-xl">
          <Trans>Claim links you gave out</Trans>
        </h2>
        <Button
          kind="quiet"
          size="small"
          className="shrink-0 whitespace-nowrap"
          icon={<RefreshCw aria-hidden="true" />}
          onClick={onAgain}
        >
          <Trans>Look again</Trans>
        </Button>
      </div>
      {claims.ok ? (
        <>
          <p className="mb-4 max-w-prose text-ink-2 text-sm">
            <Trans>
              Of a set that was made you see its name and which places are taken, nothing else: you have no
              key to it.
            </Trans>
          </p>
          <ul className="space-y-3">
            {claims.value.map((claim) => (
              <ClaimCard key={claim.id} claim={claim} label={names[claim.id]?.label} onAgain={onAgain} />
            ))}
          </ul>
        </>
      ) : (
        <Banner tone="error">{t(apiWords[claims.why])}</Banner>
      )}
    </section>
  )
}

const takenIn = (places: readonly ClaimedPlace[]) => places.filter(({ state }) => state === 'taken').length

function ClaimCard({
  claim,
  label,
  onAgain,
}: {
  claim: Claim
  label: string | undefined
  onAgain: () => void
}) {
  const formats = useFormats()
  const day = formats.date(claim.at)
  return (
    <li className="rounded-lg border border-line bg-surface p-4 shadow-1">
      <p className="break-words font-medium">
        {claim.state === 'made' ? (
          <bdi>{claim.set.name}</bdi>
        ) : label === undefined ? (
          <Trans>Link of {day}</Trans>
        ) : (
          <bdi>{label}</bdi>
        )}
      </p>
      <p className="text-ink-2 text-sm">
        {claim.state === 'open' && <Trans>Nobody has used it yet.</Trans>}
        {claim.state === 'claimed' && <Trans>Taken up; the set is not made yet.</Trans>}
        {claim.state === 'made' && (
          <Trans>
            Places taken: {takenIn(claim.set.places)} of {claim.set.places.length}.
          </Trans>
        )}
        {claim.state === 'made' && label !== undefined && (
          <>
            {' · '}
            <bdi>{label}</bdi>
          </>
        )}
        {(claim.state === 'made' || label !== undefined) && (
          <>
            {' · '}
            <Trans>link of {day}</Trans>
          </>
        )}
      </p>
      {claim.state === 'open' && <WithdrawClaim id={claim.id} onDone={onAgain} />}
      {claim.state === 'made' && <ClaimPlaces places={claim.set.places} />}
    </li>
  )
}
