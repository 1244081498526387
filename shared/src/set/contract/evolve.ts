import type { ClauseId } from '../../ids.ts'
import type { ClauseChange, ContractEvent } from './events.ts'
import type { Clause, Contract } from './state.ts'

const untouched: Clause = { dropped: false, revision: 0, version: 1 }

/** A contract that nobody has changed or affirmed, with these clauses. */
export function beginning(clauses: readonly ClauseId[], at: number): Contract {
  return {
    version: 1,
    since: at,
    revision: 0,
    clauses: Object.fromEntries(clauses.map((id) => [id, untouched])),
    affirmed: {},
  }
}

/** Applies one event, recorded at `at` (epoch ms). */
export function evolveContract(
  contract: Contract | undefined,
  event: ContractEvent,
  at: number,
): Contract | undefined {
  if (event.type === 'contractBegun') return beginning(event.clauses, at)
  if (contract === undefined) return undefined
  switch (event.type) {
    case 'contractChanged': {
      const { version, revision } = event
      const clauses = { ...contract.clauses }
      for (const change of event.clauses) clauses[change.id] = changed(clauses[change.id], change, event)
      const since = version === contract.version ? contract.since : at
      return { ...contract, version, revision, since, clauses }
    }
    case 'contractAffirmed':
      return {
        ...contract,
        affirmed: { ...contract.affirmed, [event.member]: { version: event.version, at } },
      }
    case 'contractAgreed': {
      const clauses = { ...contract.clauses }
      for (const id of event.clauses) {
        const { waits: _, ...clause } = clauses[id] ?? untouched
        clauses[id] = clause
      }
      return { ...contract, clauses }
    }
  }
}

function changed(
  before: Clause | undefined,
  { text, by, dropped, waits }: ClauseChange,
  { version, revision }: { version: number; revision: number },
): Clause {
  const { text: had, by: hadBy, waits: _, ...rest } = before ?? untouched
  const words = text === undefined ? had : (text ?? undefined)
  const writer = text === undefined ? hadBy : by
  return {
    ...rest,
    ...(words === undefined ? {} : { text: words }),
    ...(words === undefined || writer === undefined ? {} : { by: writer }),
    dropped: dropped ?? rest.dropped,
    ...(waits === undefined ? {} : { waits }),
    version,
    revision,
  }
}
