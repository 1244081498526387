import { Trans, useLingui } from '@lingui/react/macro'
import { type Clause, type ClauseId, isBoundClause } from '@setroom/shared'
import { PencilLine } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '../../ui/IconButton.tsx'
import { ChangeClause } from './ChangeClause.tsx'
import { ClauseTag, ClauseWords } from './ClauseWords.tsx'
import { SettleClause } from './SettleClause.tsx'
import { useClause } from './useClause.ts'
import { isNew, useContract } from './useContract.ts'

/** One clause in the list: its words, and for whoever may change it now the way to do so. */
export function ClauseItem({ id, clause }: { id: ClauseId; clause: Clause }) {
  const { t } = useLingui()
  const { mine, mayChange } = useContract()
  const { title, lang } = useClause(id, clause)
  const [open, setOpen] = useState(false)
  const name = title ?? t`Our own clause`
  return (
    <li className="py-4 first:pt-1 last:pb-1">
      <div className="flex items-start gap-3">
        <div className="min-w-0 grow">
          <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            {title !== undefined && (
              <h3 lang={lang} className="font-semibold text-sm">
                {title}
              </h3>
            )}
            <ClauseTag clause={clause} fresh={isNew(clause, mine)} />
          </div>
          <div className={clause.dropped ? 'text-ink-3 line-through' : 'mt-0.5'}>
            <ClauseWords id={id} clause={clause} />
          </div>
          {clause.dropped && (
            <p className="mt-0.5 text-ink-2 text-sm">
              <Trans>We have dropped this one.</Trans>
            </p>
          )}
        </div>
        {mayChange && (
          <IconButton
            kind="quiet"
            size="small"
            icon={<PencilLine />}
            label={t`Change: ${name}`}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          />
        )}
      </div>
      {open && mayChange && (
        <div className="mt-3 rounded-md bg-sunken p-4">
          {isBoundClause(id) ? (
            <SettleClause id={id} onDone={() => setOpen(false)} />
          ) : (
            <ChangeClause id={id} clause={clause} onDone={() => setOpen(false)} />
          )}
        </div>
      )}
    </li>
  )
}
