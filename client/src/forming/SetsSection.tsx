import { Plural, Trans } from '@lingui/react/macro'
import { useMemo, useRef, useState } from 'react'
import { Section } from '../host/newSet/Section.tsx'
import { Button } from '../ui/Button.tsx'
import { gapsOf, hasGaps } from './gapsOf.ts'
import { inSlices } from './inSlices.ts'
import { ListGaps } from './ListGaps.tsx'
import { moveMember } from './moveMember.ts'
import { ProposedSetCard } from './ProposedSetCard.tsx'
import { brokenBySet, propose, rulePartsOf } from './propose.ts'
import { setFacilitator } from './setFacilitator.ts'
import type { useForming } from './useForming.ts'

/** The proposal: asked for, looked at, changed by hand, asked for anew. */
export function SetsSection({ forming }: { forming: ReturnType<typeof useForming> }) {
  const { draft, read, change, replace } = forming
  const { people } = read
  const [tooFew, setTooFew] = useState(false)
  const [busy, setBusy] = useState(false)
  const wanted = useRef(draft)
  wanted.current = draft
  const { sets } = draft
  const broken = useMemo(() => brokenBySet(sets ?? [], rulePartsOf(people, draft)), [sets, people, draft])
  const gaps = gapsOf(read, draft)
  const many = broken.reduce((sum, each) => sum + each.length, 0)

  const ask = async (seed: number) => {
    setBusy(true)
    const proposal = await inSlices(propose(people, { ...draft, seed }))
    setBusy(false)
    // Sets of what was asked for before something was changed would be of other people.
    if (wanted.current !== draft) return
    setTooFew(proposal === 'too-few')
    if (proposal !== 'too-few') change({ seed, sets: proposal.sets, settled: false })
  }

  return (
    <Section number={3} title={<Trans>The sets</Trans>}>
      <div className="flex flex-wrap items-center gap-3">
        <Button
          kind={sets === null ? 'main' : 'plain'}
          size="large"
          busy={busy}
          disabled={people.length === 0}
          onClick={() => replace(() => void ask(sets === null ? draft.seed : draft.seed + 1))}
        >
          {sets === null ? <Trans>Propose sets</Trans> : <Trans>Propose others</Trans>}
        </Button>
        <p role="status" className={many > 0 || tooFew ? 'text-warn' : 'text-ink-2'}>
          {tooFew ? (
            <Trans>A set needs at least three people.</Trans>
          ) : sets === null ? null : many > 0 ? (
            <Plural
              value={many}
              one="One rule could not be kept; the set says which."
              other="# rules could not be kept; each set says which."
            />
          ) : hasGaps(gaps) ? (
            <Trans>As far as the list tells, every rule is kept.</Trans>
          ) : (
            <Trans>Every rule is kept.</Trans>
          )}
        </p>
      </div>
      {sets !== null && hasGaps(gaps) && <ListGaps gaps={gaps} />}
      {sets !== null && (
        <div className="grid items-start gap-5 lg:grid-cols-2">
          {sets.map((_, at) => (
            <ProposedSetCard
              // biome-ignore lint/suspicious/noArrayIndexKey: a set is its place
              key={at}
              sets={sets}
              number={at + 1}
              people={people}
              broken={broken[at] ?? []}
              onMove={(member, to) => change({ sets: moveMember(sets, member, to), settled: true })}
              onFacilitator={(facilitator) =>
                change({ sets: setFacilitator(sets, at, facilitator), settled: true })
              }
              onLink={() => change({ settled: true })}
            />
          ))}
        </div>
      )}
    </Section>
  )
}
