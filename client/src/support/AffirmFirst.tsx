import { Trans } from '@lingui/react/macro'
import { useOwn } from '../connection/index.ts'
import { ContractButton } from '../set/contract/ContractButton.tsx'
import { useSupports } from './useSupports.ts'

/** For whoever supports somebody, instead of the way in: the contract comes first (SPEC SP2). */
export function AffirmFirst() {
  const me = useOwn(({ me }) => me.id)
  const whom = useSupports(me)
  return (
    <div className="max-w-xl rounded-lg bg-phase-soft px-5 py-4 text-phase-ink" data-phase="contract">
      <p>
        <Trans>
          You are here to support <bdi>{whom}</bdi>. All of us are bound by the set’s contract, and so are
          you: please read and affirm it before you go in.
        </Trans>
      </p>
      <p className="mt-2 text-sm">
        <Trans>
          Clauses in the set’s own words open for its members alone; <bdi>{whom}</bdi> can show you them.
        </Trans>
      </p>
      <div className="mt-4 flex">
        <ContractButton />
      </div>
    </div>
  )
}
