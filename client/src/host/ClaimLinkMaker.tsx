import { Trans, useLingui } from '@lingui/react/macro'
import { randomBytes, toBase64url, tokenHash } from '@setroom/shared'
import { useState } from 'react'
import { type ApiRefusal, askApi } from '../join/api.ts'
import { linkAddress } from '../join/linkAddress.ts'
import { LinkActions } from '../set/links/LinkActions.tsx'
import { Button } from '../ui/Button.tsx'
import { apiWords } from '../words/index.ts'

/**
 * Makes a claim link here, tells the server its hash, and shows it this once. `members` (a name a line) stand in the
 * mail, for whoever makes the set; `to` is their address.
 */
export function ClaimLinkMaker({ to, members }: { to?: string | undefined; members?: string | undefined }) {
  const { t } = useLingui()
  const [token, setToken] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<ApiRefusal>()

  const make = async () => {
    setBusy(true)
    const made = toBase64url(randomBytes(crypto, 32))
    const result = await askApi('POST', '/api/claims', { tokenHash: await tokenHash(crypto, made) })
    setBusy(false)
    setRefused(result.ok ? undefined : result.why)
    if (result.ok) setToken(made)
  }

  return (
    <div className="mt-5">
      {token !== undefined && (
        <div className="mb-5 rounded-md bg-sunken p-4">
          <LinkActions
            address={linkAddress(token)}
            qrLabel={t`Claim link`}
            email={to || undefined}
            mail={async () => ({
              subject: t`Will you lead an action learning set?`,
              body: `${t`Hello,

here is a link with which you can make a set in Setroom. It works once. Open it in the browser in which you will work:

${linkAddress(token)}

You will name the set, say who is in it, and get a personal link for each member. It takes about two minutes.`}${
                members === undefined
                  ? ''
                  : `\n\n${t`These people are meant to be in it; paste them where it asks for names. Whoever would rather not may say no without a reason.`}\n\n${members}`
              }`,
            })}
          />
          <p className="mt-3 text-ink-2 text-sm">
            <Trans>It is shown here only now. If it gets lost, make another one.</Trans>
          </p>
        </div>
      )}
      <Button size="large" busy={busy} onClick={make}>
        {token === undefined ? <Trans>Make a claim link</Trans> : <Trans>Make another one</Trans>}
      </Button>
      <p role="status" className="mt-2 text-danger text-sm empty:hidden">
        {refused && t(apiWords[refused])}
      </p>
    </div>
  )
}
