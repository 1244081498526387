import { Trans, useLingui } from '@lingui/react/macro'
import { randomBytes, toBase64url, tokenHash } from '@setroom/shared'
import { useState } from 'react'
import { type ApiRefusal, askApi } from '../join/api.ts'
import { linkAddress } from '../join/linkAddress.ts'
import { LinkActions } from '../set/links/LinkActions.tsx'
import { Button } from '../ui/Button.tsx'
import { apiWords } from '../words/index.ts'
import { type CarriedPerson, claimFragment } from './claims/carriedPeople.ts'
import { type ClaimName, nameClaim } from './claims/claimNames.ts'

/**
 * Makes a claim link here, tells the server its hash, and shows it this once. It carries the people meant to be in the
 * set behind its `#`; `to` is the address of whoever makes it. Of `name` the server is told nothing.
 */
export function ClaimLinkMaker({
  to,
  people = [],
  name,
  onMade,
}: {
  to?: string | undefined
  people?: readonly CarriedPerson[] | undefined
  name: ClaimName
  onMade?: (() => void) | undefined
}) {
  const { t } = useLingui()
  const address = (token: string) => linkAddress(claimFragment(token, people))
  const [token, setToken] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<ApiRefusal>()

  const make = async () => {
    setBusy(true)
    const made = toBase64url(randomBytes(crypto, 32))
    const hash = await tokenHash(crypto, made)
    const result = await askApi('POST', '/api/claims', { tokenHash: hash })
    setBusy(false)
    setRefused(result.ok ? undefined : result.why)
    if (!result.ok) return
    nameClaim(hash, name)
    setToken(made)
    onMade?.()
  }

  return (
    <div className="mt-5">
      {token !== undefined && (
        <div className="mb-5 rounded-md bg-sunken p-4">
          <LinkActions
            address={address(token)}
            qrAddress={linkAddress(token)}
            qrLabel={t`Claim link`}
            email={to || undefined}
            mail={async () => ({
              subject: t`Will you lead an action learning set?`,
              body: `${t`Hello,

here is a link with which you can make a set in Setroom. It works once. Open it in the browser in which you will work:

${address(token)}

You will name the set, say who is in it, and get a personal link for each member. It takes about two minutes.`}${
                people.length === 0
                  ? ''
                  : `\n\n${t`These people are meant to be in it; the link brings them along. Whoever would rather not may say no without a reason.`}\n\n${people.map((one) => one.name).join('\n')}`
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
