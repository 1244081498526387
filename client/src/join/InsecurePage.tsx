import { Trans } from '@lingui/react/macro'
import { Offer } from './Offer.tsx'

/** Over plain http, other than on the server's own computer, browsers offer no cryptography and no camera. */
export function InsecurePage() {
  return (
    <Offer alert title={<Trans>Setroom needs a secure connection.</Trans>}>
      <p>
        <Trans>
          This page came over plain http, where browsers can neither lock what you write nor show your camera.
          Over http it works only on the computer it runs on.
        </Trans>
      </p>
      <p>
        <Trans>
          Ask whoever runs this Setroom to serve it over https (TLS_CERT and TLS_KEY, or a proxy in front),
          and open your link again.
        </Trans>
      </p>
    </Offer>
  )
}
