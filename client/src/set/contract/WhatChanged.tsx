import { Trans } from '@lingui/react/macro'
import type { Clause, ClauseId } from '@setroom/shared'
import type { ReactNode } from 'react'
import { ClauseTag, ClauseWords } from './ClauseWords.tsx'
import { useClause } from './useClause.ts'
import { isNew, useContract } from './useContract.ts'

/** What changed since I affirmed the contract, by itself, so that nobody has to look for it in forty clauses. */
export function WhatChanged({ children }: { children?: ReactNode }) {
  const { clauses, mine, standing } = useContract()
  if (standing !== 'changed') return null
  // Who signed for the sponsor stands right below, with the undertaking itself.
  const changed = clauses.filter(([id, clause]) => isNew(clause, mine) && id !== ('undertaking' as string))
  return (
    <section aria-labelledby="what-changed" className="rounded-lg bg-phase-soft p-5 text-phase-ink sm:p-6">
      <h2 id="what-changed" className="font-semibold">
        <Trans>Changed since you affirmed it</Trans>
      </h2>
      <ul className="mt-3 space-y-3">
        {changed.map(([id, clause]) => (
          <Changed key={id} id={id} clause={clause} />
        ))}
      </ul>
      {children && <div className="mt-4">{children}</div>}
    </section>
  )
}

function Changed({ id, clause }: { id: ClauseId; clause: Clause }) {
  const { title, lang } = useClause(id, clause)
  return (
    <li>
      <h3 lang={lang} className="font-semibold text-sm">
        {title ?? <Trans>Our own clause</Trans>}
      </h3>
      <div className={clause.dropped ? 'line-through' : undefined}>
        <ClauseWords id={id} clause={clause} />
      </div>
      {clause.dropped && <ClauseTag clause={clause} fresh />}
    </li>
  )
}
