import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'
import { useConnection } from '../connection/index.ts'
import { QrCode } from '../ui/QrCode.tsx'
import { Spinner } from '../ui/Spinner.tsx'
import { useAsking } from './useAsking.ts'

/** A code for the camera of a device of one's own that has the key. */
export function FromOwnDevice() {
  const { t } = useLingui()
  const { set } = useConnection()
  const { state, failed, asking, begin } = useAsking(true)
  useEffect(begin, [begin])
  if (asking === undefined) return null
  return (
    <div className="mt-3 flex flex-wrap items-start gap-x-6 gap-y-4">
      <QrCode
        text={`${location.origin}/set/${set}/hand-over#${asking.fragment()}`}
        label={t`For the camera of your other device`}
        className="w-52 shrink-0"
      />
      <div className="min-w-48 flex-1 text-ink-2">
        <p>
          <Trans>
            Point the camera of your phone, or of another device that opens your set, at this code. It hands
            the key over, and this page opens by itself.
          </Trans>
        </p>
        <p className="mt-2 text-sm" role="status">
          {failed ? (
            <Trans>A key came that did not open anything. Point the camera at the code once more.</Trans>
          ) : state?.step === 'taking' ? (
            <>
              <Spinner /> <Trans>The key is here. One moment…</Trans>
            </>
          ) : null}
        </p>
      </div>
    </div>
  )
}
