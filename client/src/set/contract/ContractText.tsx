import { Trans } from '@lingui/react/macro'
import {
  type Clause,
  type ClauseGroup,
  type ClauseId,
  clauseGroups,
  isTemplateClause,
  templateClauses,
} from '@setroom/shared'
import { Card } from '../../ui/Card.tsx'
import { AddClause } from './AddClause.tsx'
import { ClauseItem } from './ClauseItem.tsx'
import { groupWords } from './clauseWords.ts'
import { Undertaking } from './Undertaking.tsx'
import { useContract } from './useContract.ts'
import { useSetVoice } from './useSetVoice.ts'

/** The whole contract: the sponsor's undertaking above it, the template's clauses by what they are about, the set's own. */
export function ContractText() {
  const { say, lang } = useSetVoice()
  const { clauses, mayChange } = useContract()
  const undertaking = clauses.find(([id]) => id === 'undertaking')?.[1]
  const own = clauses.filter(([id]) => !isTemplateClause(id))
  return (
    <div className="space-y-5">
      {undertaking !== undefined && <Undertaking clause={undertaking} />}
      {clauseGroups
        .filter((group) => group !== 'sponsor')
        .map((group) => (
          <Card key={group} title={<span lang={lang}>{say(groupWords[group])}</span>}>
            <Clauses clauses={inGroup(clauses, group)} />
          </Card>
        ))}
      {(own.length > 0 || mayChange) && (
        <Card title={<Trans>Our own</Trans>}>
          {own.length > 0 && <Clauses clauses={own} />}
          {mayChange && (
            <div className={own.length > 0 ? 'mt-4' : undefined}>
              <AddClause />
            </div>
          )}
        </Card>
      )}
    </div>
  )
}

type Entries = readonly (readonly [ClauseId, Clause])[]

function inGroup(clauses: Entries, group: ClauseGroup): Entries {
  const names: readonly string[] = templateClauses[group]
  return clauses.filter(([id]) => names.includes(id))
}

/** Dropped ones come last: they are there to be seen, and to be taken in again. */
function Clauses({ clauses }: { clauses: Entries }) {
  const ordered = [...clauses].sort(([, a], [, b]) => Number(a.dropped) - Number(b.dropped))
  return (
    <ul className="divide-y divide-line">
      {ordered.map(([id, clause]) => (
        <ClauseItem key={id} id={id} clause={clause} />
      ))}
    </ul>
  )
}
