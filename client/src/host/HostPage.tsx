import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useLocation } from 'wouter'
import { PageFrame } from '../app/PageFrame.tsx'
import { usePageTitle } from '../app/usePageTitle.ts'
import { YourSets } from '../app/YourSets.tsx'
import { buttonClass } from '../ui/buttonClass.ts'
import { Card } from '../ui/Card.tsx'
import { TextLink } from '../ui/TextLink.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { ClaimFor } from './claims/ClaimFor.tsx'
import { ClaimList } from './claims/ClaimList.tsx'
import { useClaims } from './claims/useClaims.ts'
import { MayNotMake } from './MayNotMake.tsx'
import { useMe } from './me.ts'

/** For a browser that may make sets: lead one, or let somebody else. A host link opened here is taken to /join. */
export function HostPage() {
  const { t } = useLingui()
  usePageTitle(t`Host`)
  const [, navigate] = useLocation()
  const { me, again } = useMe()
  if (location.hash !== '') {
    navigate(`/join${location.hash}`, { replace: true })
    return null
  }
  return (
    <PageFrame width="text">
      {me === undefined ? (
        <Waiting />
      ) : !me.ok || !me.value.host ? (
        <MayNotMake result={me} onAgain={again} />
      ) : (
        <Host />
      )}
    </PageFrame>
  )
}

function Host() {
  const { claims, again } = useClaims()
  return (
    <div className="pt-8">
      <h1 className="font-serif text-2xl sm:text-3xl">
        <Trans>Who will lead the set?</Trans>
      </h1>
      <p className="mt-3 max-w-prose text-ink-2">
        <Trans>
          Whoever leads it makes its key and its members’ links, in their own browser. A host holds neither.
        </Trans>
      </p>
      <div className="mt-7 grid items-start gap-5 sm:grid-cols-2">
        <Card title={<Trans>I facilitate a set</Trans>}>
          <p className="text-ink-2">
            <Trans>Name it, say who is in it, and get a personal link for each. About two minutes.</Trans>
          </p>
          <Link href="/new" className={buttonClass('main', 'large', 'mt-5')}>
            <Trans>Make a set</Trans>
          </Link>
        </Card>
        <Card title={<Trans>Someone else facilitates</Trans>}>
          <p className="text-ink-2">
            <Trans>
              Give them a claim link. It works once, and lets them make one set; you will not be able to see
              into it.
            </Trans>
          </p>
          <ClaimFor onMade={again} />
        </Card>
      </div>
      <p className="mt-6">
        <TextLink href="/form">
          <Trans>Form several sets from a list of people</Trans>
        </TextLink>
      </p>
      <ClaimList claims={claims} onAgain={again} />
      <YourSets />
    </div>
  )
}
