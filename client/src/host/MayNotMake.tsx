import { Trans, useLingui } from '@lingui/react/macro'
import type { ApiResult } from '../join/api.ts'
import { Offer } from '../join/Offer.tsx'
import { Button } from '../ui/Button.tsx'
import { apiWords } from '../words/index.ts'
import type { Me } from './me.ts'

/** This browser has no right to make sets, or that cannot be known just now. */
export function MayNotMake({ result, onAgain }: { result: ApiResult<Me>; onAgain: () => void }) {
  const { t } = useLingui()
  return (
    <div className="mx-auto max-w-xl pt-8 sm:pt-14">
      {result.ok ? (
        <Offer title={<Trans>This browser may not make sets yet.</Trans>}>
          <p>
            <Trans>
              Open the host link that Setroom printed when it was started, or a claim link that somebody gave
              you, in this browser. Whoever runs this Setroom can print another one.
            </Trans>
          </p>
        </Offer>
      ) : (
        <Offer
          alert
          title={<Trans>That did not work.</Trans>}
          action={
            <Button kind="main" size="large" onClick={onAgain}>
              <Trans>Try again</Trans>
            </Button>
          }
        >
          <p>{t(apiWords[result.why])}</p>
        </Offer>
      )}
    </div>
  )
}
