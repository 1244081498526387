import { Trans } from '@lingui/react/macro'
import type { ClauseId } from '@setroom/shared'
import { SealedWords, useOpenedByAny, useView } from '../../connection/index.ts'
import { useSteers } from '../../room/useSteers.ts'
import { Affirm, MyStanding, WhoAffirmed } from '../../set/contract/Affirm.tsx'
import { ContractButton } from '../../set/contract/ContractButton.tsx'
import { ClauseNames } from '../../set/contract/ContractInSight.tsx'
import { useContract } from '../../set/contract/useContract.ts'
import { Button } from '../../ui/Button.tsx'
import type { StageProps } from '../stage.ts'
import { useMove } from '../useMove.ts'
import { ClauseOnStage } from './ClauseOnStage.tsx'

/** The purpose and the affirming, and between them the clauses, one at a time, changed by whoever speaks up. */
export function Contracting({ item, state }: StageProps<'contract'>) {
  const { clauses } = useContract()
  const steers = useSteers()
  const move = useMove('contract', item)
  const show = (clause: ClauseId | null) => void move({ type: 'clause.show', clause })
  const walk = clauses.filter(([id, { dropped }]) => id === state.now || !dropped)
  const at = walk.findIndex(([id]) => id === state.now)
  const now = walk[at]

  if (now === undefined) return <Overview first={walk[0]?.[0]} steers={steers} onBegin={show} />
  const [id, clause] = now
  return (
    <div className="mx-auto w-full max-w-md">
      {/* A text that somebody is writing belongs to one clause. */}
      <ClauseOnStage key={id} id={id} clause={clause} at={at + 1} of={walk.length} />
      {steers && (
        <div className="mt-5 flex flex-wrap justify-center gap-2.5">
          <Button kind="quiet" onClick={() => show(walk[at - 1]?.[0] ?? null)}>
            <Trans>Back</Trans>
          </Button>
          <Button kind="main" onClick={() => show(walk[at + 1]?.[0] ?? null)}>
            {at + 1 < walk.length ? <Trans>Next clause</Trans> : <Trans>That was the last one</Trans>}
          </Button>
        </div>
      )}
      <div className="mt-4">
        <ContractButton />
      </div>
    </div>
  )
}

function Overview({
  first,
  steers,
  onBegin,
}: {
  first: ClauseId | undefined
  steers: boolean
  onBegin: (clause: ClauseId) => void
}) {
  const purpose = useView(({ common }) => common.set.purpose)
  const reading = useOpenedByAny(purpose, 'set.purpose')
  return (
    <div className="mx-auto flex w-full max-w-md flex-col items-center gap-4">
      {reading.state !== 'none' && <SealedWords reading={reading} size="large" />}
      <p className="font-serif text-xl">
        <MyStanding />
      </p>
      <Affirm />
      <WhoAffirmed />
      {steers && first !== undefined && (
        <Button onClick={() => onBegin(first)}>
          <Trans>Go through it clause by clause</Trans>
        </Button>
      )}
      <ClauseNames />
      <ContractButton />
    </div>
  )
}
