import {
  type Affirmation,
  type Clause,
  type ClauseId,
  type Contract,
  currentItem,
  type PersonView,
} from '@setroom/shared'
import { useMay, useOwn, useView } from '../../connection/index.ts'
import { inTheSet } from '../members/inTheSet.ts'

/** How one stands to the contract: never affirmed it, affirmed it before it changed, or as it is. */
export type Standing = 'never' | 'changed' | 'affirmed'

export type ContractHere = {
  contract: Contract
  /** As they are in effect: one that is dropped once everybody has affirmed that, still holds. */
  clauses: readonly (readonly [ClauseId, Clause])[]
  mine: Affirmation | undefined
  standing: Standing
  /** How many clauses changed since one affirmed it. */
  changes: number
  /** Members of the set, and who of them affirmed the version that holds. */
  members: readonly PersonView[]
  affirmed: readonly PersonView[]
  mayAffirm: boolean
  /** SPEC CT2: may change it just now. */
  mayChange: boolean
}

/** The contract, how one stands to it, and what one may do with it now. */
export function useContract(): ContractHere {
  const contract = useView(({ common }) => common.contract)
  const me = useOwn(({ me }) => me.id)
  const members = useView(({ common }) =>
    inTheSet(Object.values<PersonView>(common.members), common.set.facilitator),
  ).filter(({ role }) => role === 'member' || role === 'facilitator')
  const mayAffirm = useMay('contract.affirm')
  const mayWrite = useMay('contract.write')
  const facilitates = useView(({ common }) => common.set.facilitator === me)
  const inItsPhase = useView(
    ({ common }) =>
      common.session?.status === 'running' &&
      common.people[me]?.present === true &&
      currentItem({ agenda: common.agenda, ...(common.course.current && { current: common.course.current }) })
        ?.kind === 'contract',
  )
  const clauses = (Object.entries(contract.clauses) as [ClauseId, Clause][]).map(
    ([id, clause]) => [id, { ...clause, dropped: clause.dropped && clause.waits === undefined }] as const,
  )
  const mine = contract.affirmed[me]
  const changes = clauses.filter(([, clause]) => isNew(clause, mine)).length
  return {
    contract,
    clauses,
    mine,
    standing: mine === undefined ? 'never' : mine.version === contract.version ? 'affirmed' : 'changed',
    changes,
    members,
    affirmed: members.filter(({ id }) => contract.affirmed[id]?.version === contract.version),
    mayAffirm,
    mayChange: facilitates || (inItsPhase && mayWrite),
  }
}

/** Whether a clause changed since somebody affirmed the contract; who never did has nothing to compare with. */
export function isNew(clause: Clause, mine: Affirmation | undefined): boolean {
  return mine !== undefined && clause.version > mine.version
}
