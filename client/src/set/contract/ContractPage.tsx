import { Trans, useLingui } from '@lingui/react/macro'
import { useFormats } from '../../app/useFormats.ts'
import { usePageTitle } from '../../app/usePageTitle.ts'
import { SealedWords, useOpenedByAny, usePlace, useView } from '../../connection/index.ts'
import { SetFrame } from '../frame/SetFrame.tsx'
import { Affirm, MyStanding, WhoAffirmed } from './Affirm.tsx'
import { ContractText } from './ContractText.tsx'
import { useContract } from './useContract.ts'
import { WhatChanged } from './WhatChanged.tsx'

/** `/set/:setId/contract`: the ground rules of the set, read by all, changed by the facilitator between sessions. */
export function ContractPage() {
  return (
    <SetFrame width="text">
      <Contract />
    </SetFrame>
  )
}

function Contract() {
  const { t } = useLingui()
  usePlace('home')
  usePageTitle(t`Our contract`)
  const { mayChange } = useContract()
  const purpose = useOpenedByAny(
    useView(({ common }) => common.set.purpose),
    'set.purpose',
  )
  return (
    <div className="pt-8" data-phase="contract">
      <h1 className="font-serif text-2xl sm:text-3xl">
        <Trans>Our contract</Trans>
      </h1>
      <div className="mt-2 text-ink-2 text-lg empty:hidden">
        <SealedWords reading={purpose} size="large" />
      </div>
      <p className="mt-3 text-ink-2">
        <VersionLine />
      </p>
      <p className="mt-1 text-ink-2">
        {mayChange ? (
          <Trans>
            Nothing in it is fixed: keep, change or drop each clause. Best of all you do that together, in the
            contract part of a session. What you change here, everybody is asked to affirm anew.
          </Trans>
        ) : (
          <Trans>
            You change it together, in the contract part of a session; between sessions the facilitator can.
            If you would like to look at it again, say so at any time.
          </Trans>
        )}
      </p>
      <div className="mt-6 space-y-5">
        <WhatChanged>
          <Affirm />
        </WhatChanged>
        <ContractText />
      </div>
      <section className="mt-6 rounded-lg bg-phase-soft p-5 text-phase-ink sm:p-6">
        <p className="font-serif text-xl">
          <MyStanding />
        </p>
        <div className="mt-3 max-sm:hidden empty:hidden">
          <Affirm size="large" />
        </div>
        <div className="mt-3">
          <WhoAffirmed />
        </div>
      </section>
      {/* On a phone the whole text is long: the yes to it stays within the thumb's reach. */}
      <div className="sticky bottom-0 z-10 -mx-5 mt-4 border-line border-t bg-paper px-5 py-3 empty:hidden sm:hidden [&>button]:w-full">
        <Affirm size="large" />
      </div>
    </div>
  )
}

/** Which version holds, and since when. */
function VersionLine() {
  const formats = useFormats()
  const { contract } = useContract()
  const { version } = contract
  const since = formats.date(contract.since)
  if (Object.keys(contract.affirmed).length === 0)
    return <Trans>Not agreed yet: these are the rules we suggest to begin with.</Trans>
  return (
    <Trans>
      Version {version}, since {since}.
    </Trans>
  )
}
