import { Trans } from '@lingui/react/macro'
import { LockKeyhole } from 'lucide-react'
import { usePlace } from '../../connection/index.ts'
import { Offer } from '../../join/Offer.tsx'
import { SignOut } from '../devices/SignOut.tsx'
import { UnlockForm } from './UnlockForm.tsx'

/** This browser knows its person but lost the key, as browsers do that clear their storage. */
export function LockedScreen() {
  usePlace('home')
  return (
    <div className="mx-auto max-w-xl pt-8 sm:pt-14">
      <span className="mb-5 grid size-14 place-items-center rounded-full bg-phase-soft text-phase-ink">
        <LockKeyhole aria-hidden="true" className="size-6" />
      </span>
      <Offer title={<Trans>This browser has lost the key.</Trans>}>
        <p>
          <Trans>
            It knows who you are, but without the key everything your set wrote stays locked. Open your
            personal link again, or enter it or your recovery code here.
          </Trans>
        </p>
      </Offer>
      <UnlockForm />
      <div className="mt-10 border-line border-t pt-5 text-ink-2 text-sm">
        <p>
          <Trans>
            Neither of them at hand? Ask your facilitator for a new link. Nothing is lost: with it you read
            again whatever the set wrote. Only texts that were for you alone may stay closed.
          </Trans>
        </p>
        <div className="mt-4">
          <SignOut />
        </div>
      </div>
    </div>
  )
}
