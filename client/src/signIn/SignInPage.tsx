import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { useSearchParams } from 'wouter'
import { PageFrame } from '../app/PageFrame.tsx'
import { usePageTitle } from '../app/usePageTitle.ts'
import { useMe } from '../host/me.ts'
import { takeFragment } from '../join/heldFragment.ts'
import { InsecurePage } from '../join/InsecurePage.tsx'
import { expectDevice, knowsDevice } from '../set/devices/thisDevice.ts'
import { Waiting } from '../ui/Waiting.tsx'
import { SignedIn } from './SignedIn.tsx'
import { SignInWays } from './SignInWays.tsx'
import { UseMailedLink } from './UseMailedLink.tsx'

/**
 * `/sign-in`: back to one's sets without the old link. After `#` a mailed link is used, at a click; `?in` is where the
 * way over a provider ends well, `?why` where it does not.
 */
export function SignInPage() {
  const { t } = useLingui()
  usePageTitle(t`Sign in again`)
  const [search] = useSearchParams()
  const [token] = useState(takeFragment)
  return (
    <PageFrame width="text">
      <div className="mx-auto max-w-xl pt-8 pb-6 sm:pt-14">{step()}</div>
    </PageFrame>
  )

  function step() {
    if (!isSecureContext) return <InsecurePage />
    if (/^[\w-]{43}$/.test(token)) return <UseMailedLink token={token} />
    if (search.has('in')) return <SignedInHere />
    return <SignInWays why={search.get('why') ?? undefined} />
  }
}

function SignedInHere() {
  const { me } = useMe()
  const sets = me?.ok === true ? me.value.sets : undefined
  // It comes back from the provider as a new device, or is one that the set knows already.
  useEffect(() => {
    for (const { set } of sets ?? []) if (!knowsDevice(set)) expectDevice(set)
  }, [sets])
  if (me === undefined) return <Waiting />
  return <SignedIn sets={(sets ?? []).map(({ set, name }) => ({ set, setName: name }))} />
}
