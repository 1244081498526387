import { Trans, useLingui } from '@lingui/react/macro'
import {
  type Clause,
  type ClauseGroup,
  type ClauseId,
  clauseGroups,
  isTemplateClause,
  templateClauses,
} from '@setroom/shared'
import { useOwn } from '../../connection/index.ts'
import { ContractButton } from './ContractButton.tsx'
import { groupWords } from './clauseWords.ts'
import { useClause } from './useClause.ts'
import { isNew, useContract } from './useContract.ts'
import { useSetVoice } from './useSetVoice.ts'

type Entry = readonly [ClauseId, Clause]

/**
 * The contract in place, as a session begins: what changed since one affirmed it, then the names of what holds. Low,
 * and scrolled in itself, so that it takes no face its room; the whole text is behind its button.
 */
export function ContractInSight() {
  const { t } = useLingui()
  const { clauses, mine, standing } = useContract()
  const guest = useOwn(({ me }) => me.guestOf !== undefined)
  const changed = clauses.filter(([, clause]) => isNew(clause, mine))
  return (
    <section
      aria-label={t`What we agreed`}
      data-phase="contract"
      className="mx-auto mt-4 flex w-full max-w-sm flex-col items-center gap-2.5 text-center"
    >
      {standing === 'changed' && changed.length > 0 && (
        <div
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
          tabIndex={0}
          className="max-h-24 w-full overflow-y-auto rounded-md bg-phase-soft px-3.5 py-2 text-start text-phase-ink text-sm"
        >
          <span className="font-semibold">
            <Trans>Changed since you affirmed it</Trans>
          </span>
          <Names label={t`Changed since you affirmed it`} clauses={changed} />
        </div>
      )}
      {guest && (
        <p className="text-ink-2 text-sm">
          <Trans>
            While you are here, this holds for you, too. What the set put in its own words opens for its
            members alone: do ask them.
          </Trans>
        </p>
      )}
      <ClauseNames />
      {/* Nobody affirms a list of names: the button is where the whole text is. */}
      <ContractButton asks />
    </section>
  )
}

/** What holds, by name alone, by what it is about. */
export function ClauseNames() {
  const { t } = useLingui()
  const { say, lang } = useSetVoice()
  const { clauses } = useContract()
  const holding = clauses.filter(([, { dropped }]) => !dropped)
  const own = holding.filter(([id]) => !isTemplateClause(id))
  return (
    <section
      aria-label={t`Our clauses by name`}
      className="w-full overflow-hidden rounded-md border border-line bg-surface text-start text-ink-2 text-xs leading-relaxed"
    >
      {/* It fades where there is more: no line is cut in two. */}
      <div
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
        tabIndex={0}
        className="mask-[linear-gradient(to_bottom,black_calc(100%-1.75rem),transparent)] max-h-24 space-y-1 overflow-y-auto px-3.5 pt-2 pb-6"
      >
        {clauseGroups.map((group) => {
          const its = inGroup(holding, group)
          if (its.length === 0) return null
          const title = say(groupWords[group])
          // The sponsor's undertaking is a group of one, and called the same.
          return (
            <div key={group}>
              {group !== 'sponsor' && (
                <span lang={lang} className="font-semibold text-ink">
                  {title}
                </span>
              )}
              <Names label={title} clauses={its} />
            </div>
          )
        })}
        {own.length > 0 && (
          <div>
            <span className="font-semibold text-ink">
              <Trans>Our own</Trans>
            </span>
            <Names label={t`Our own`} clauses={own} />
          </div>
        )}
      </div>
    </section>
  )
}

function inGroup(clauses: readonly Entry[], group: ClauseGroup): readonly Entry[] {
  const names: readonly string[] = templateClauses[group]
  return clauses.filter(([id]) => names.includes(id))
}

function Names({ label, clauses }: { label: string; clauses: readonly Entry[] }) {
  return (
    <ul aria-label={label} className="flex flex-wrap gap-x-1.5">
      {clauses.map(([id, clause], i) => (
        <li key={id} className="min-w-0 max-w-full truncate">
          <Name id={id} clause={clause} />
          {i < clauses.length - 1 && <span aria-hidden="true"> ·</span>}
        </li>
      ))}
    </ul>
  )
}

/** A clause of the set's own has no name: how it begins stands for it, as far as there is room. */
function Name({ id, clause }: { id: ClauseId; clause: Clause }) {
  const { title, own, lang } = useClause(id, clause)
  if (title !== undefined)
    return (
      <span lang={lang} className={clause.dropped ? 'line-through' : undefined}>
        {title}
      </span>
    )
  return (
    <bdi className={clause.dropped ? 'line-through' : undefined}>
      {own.plain ?? <Trans>Our own clause</Trans>}
    </bdi>
  )
}
