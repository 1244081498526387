import { Trans } from '@lingui/react/macro'
import type { Clause, ClauseId } from '@setroom/shared'
import { useState } from 'react'
import { useFormats } from '../../app/useFormats.ts'
import { SealedWords, useSend } from '../../connection/index.ts'
import { useBusy } from '../../room/useBusy.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Words } from '../../ui/Words.tsx'
import { ClauseTag } from './ClauseWords.tsx'
import { SignUndertaking } from './SignUndertaking.tsx'
import { readSigned } from './undertakingWords.ts'
import { useClause } from './useClause.ts'
import { isNew, useContract } from './useContract.ts'

// The one clause that stands above the others.
const id = 'undertaking' as string as ClauseId

/** Above the contract: what the sponsor undertakes, and who signed it; or that there is no sponsor. */
export function Undertaking({ clause }: { clause: Clause }) {
  const { mine, mayChange } = useContract()
  const { title, template, own, lang } = useClause(id, clause)
  const send = useSend()
  const [busy, run] = useBusy()
  const [signing, setSigning] = useState(false)
  const tell = (type: 'contract.drop' | 'contract.keep') =>
    run(() => send({ type, clause: id, seen: clause.revision }))
  return (
    <section className="rounded-lg border border-line bg-sunken p-5 sm:p-6">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h2 lang={lang} className="font-semibold text-base">
          {title}
        </h2>
        <ClauseTag
          clause={{ dropped: clause.dropped, revision: 0, version: clause.version }}
          fresh={isNew(clause, mine)}
        />
      </div>
      {clause.dropped ? (
        <p className="mt-2 text-ink-2">
          <Trans>This set has no sponsor.</Trans>
        </p>
      ) : (
        <>
          <div lang={lang} className="mt-1.5">
            <Words>{template}</Words>
          </div>
          <div className="mt-2 text-ink-2 text-sm">
            {own.state === 'none' ? (
              <Trans>Nobody has signed it yet.</Trans>
            ) : (
              <SealedWords reading={own}>{(plain) => <SignedBy plain={plain} />}</SealedWords>
            )}
          </div>
        </>
      )}
      {signing && mayChange && !clause.dropped ? (
        <SignUndertaking clause={id} seen={clause.revision} onDone={() => setSigning(false)} />
      ) : (
        mayChange && (
          <div className="mt-4 flex flex-wrap gap-2">
            {clause.dropped ? (
              <Button size="small" busy={busy} onClick={() => void tell('contract.keep')}>
                <Trans>There is a sponsor</Trans>
              </Button>
            ) : (
              <>
                <Button size="small" onClick={() => setSigning(true)}>
                  {own.state === 'none' ? (
                    <Trans>Note who signed it</Trans>
                  ) : (
                    <Trans>Somebody else signed</Trans>
                  )}
                </Button>
                <CopyButton size="small" text={template ?? ''}>
                  <Trans>Copy it for the sponsor</Trans>
                </CopyButton>
                <Button size="small" kind="quiet" busy={busy} onClick={() => void tell('contract.drop')}>
                  <Trans>We have no sponsor</Trans>
                </Button>
              </>
            )}
          </div>
        )
      )}
    </section>
  )
}

function SignedBy({ plain }: { plain: string }) {
  const formats = useFormats()
  const signed = readSigned(plain)
  if (signed === undefined) return <Trans>Signed; by whom cannot be read.</Trans>
  return (
    <Trans>
      Signed by <bdi>{signed.name}</bdi> on {formats.plainDate(signed.on)}.
    </Trans>
  )
}
