import { Trans } from '@lingui/react/macro'
import { LockKeyhole } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { useOwn, usePlace } from '../../connection/index.ts'
import { AskAround } from '../../handOver/AskAround.tsx'
import { FromOwnDevice } from '../../handOver/FromOwnDevice.tsx'
import { Offer } from '../../join/Offer.tsx'
import { SignOut } from '../devices/SignOut.tsx'
import { TakeOverNotice } from '../takeOver/TakeOverNotice.tsx'
import { UnlockForm } from './UnlockForm.tsx'

/** This browser knows its person but has no key: it was just signed in, or it cleared its storage, as browsers do. */
export function LockedScreen() {
  usePlace('home')
  const guest = useOwn(({ me }) => me.guestOf !== undefined)
  return (
    <div className="mx-auto max-w-xl pt-8 sm:pt-14">
      {!guest && <TakeOverNotice />}
      <span className="mb-5 grid size-14 place-items-center rounded-full bg-phase-soft text-phase-ink">
        <LockKeyhole aria-hidden="true" className="size-6" />
      </span>
      <Offer title={<Trans>This browser does not have your key.</Trans>}>
        <p>
          <Trans>
            It knows who you are, but without the key everything your set wrote stays locked. The server has
            no key to give. This is how to get yours:
          </Trans>
        </p>
      </Offer>
      {!guest && (
        <>
          <Way title={<Trans>From another device of yours</Trans>}>
            <FromOwnDevice />
          </Way>
          <Way title={<Trans>From your facilitator</Trans>}>
            <AskAround />
          </Way>
        </>
      )}
      <Way title={<Trans>From what you kept</Trans>}>
        <UnlockForm />
      </Way>
      <div className="mt-10 border-line border-t pt-5 text-ink-2 text-sm">
        <p>
          <Trans>
            Nothing is lost: with a key you read again whatever the set wrote. Only texts that were for you
            alone may stay closed after a new link.
          </Trans>
        </p>
        <div className="mt-4">
          <SignOut />
        </div>
      </div>
    </div>
  )
}

function Way({ title, children }: { title: ReactNode; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="mt-8 border-line border-t pt-5">
      <h2 id={id} className="font-semibold text-lg">
        {title}
      </h2>
      {children}
    </section>
  )
}
