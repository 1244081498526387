import { Trans } from '@lingui/react/macro'
import { type Clause, type ClauseId, isBoundClause } from '@setroom/shared'
import { useState } from 'react'
import { ChangeClause } from '../../set/contract/ChangeClause.tsx'
import { ClauseTag, ClauseWords } from '../../set/contract/ClauseWords.tsx'
import { SettleClause } from '../../set/contract/SettleClause.tsx'
import { Undertaking } from '../../set/contract/Undertaking.tsx'
import { useClause } from '../../set/contract/useClause.ts'
import { isNew, useContract } from '../../set/contract/useContract.ts'
import { Button } from '../../ui/Button.tsx'

/** The clause that the set is at, large; everybody may change it while it stands here. */
export function ClauseOnStage({
  id,
  clause,
  at,
  of,
}: {
  id: ClauseId
  clause: Clause
  at: number
  of: number
}) {
  const { mine, mayChange } = useContract()
  const { title, lang } = useClause(id, clause)
  const [open, setOpen] = useState(false)
  const done = () => setOpen(false)
  return (
    <div aria-live="polite">
      <p className="text-ink-3 text-sm tabular-nums">
        <Trans>
          {at} of {of}
        </Trans>
      </p>
      {id === ('undertaking' as string) ? (
        <div className="mt-2 text-start">
          <Undertaking clause={clause} />
        </div>
      ) : (
        <>
          <div className="mt-1 flex flex-wrap items-baseline justify-center gap-x-3 gap-y-1">
            <h2 lang={lang} className="font-semibold">
              {title ?? <Trans>Our own clause</Trans>}
            </h2>
            <ClauseTag clause={clause} fresh={isNew(clause, mine)} />
          </div>
          {open && mayChange ? (
            <div className="mt-3 rounded-md bg-sunken p-4 text-start">
              {isBoundClause(id) ? (
                <SettleClause id={id} onDone={done} />
              ) : (
                <ChangeClause id={id} clause={clause} onDone={done} />
              )}
            </div>
          ) : (
            <>
              <div className={clause.dropped ? 'mt-2 text-ink-3 line-through' : 'mt-2'}>
                <ClauseWords id={id} clause={clause} large />
              </div>
              {mayChange && (
                <Button size="small" className="mt-3" onClick={() => setOpen(true)}>
                  {clause.dropped || clause.waits !== undefined ? (
                    <Trans>Take it in again</Trans>
                  ) : (
                    <Trans>Change or drop it</Trans>
                  )}
                </Button>
              )}
            </>
          )}
        </>
      )}
    </div>
  )
}
